using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingInfo
{
    public MeetingInfo()
    {
    }

    public MeetingInfo(
        MeetingDetails details,
        ConversationAccount conversation = null,
        TeamsChannelAccount organizer = null)
    {
        Details = details;
        Conversation = conversation;
        Organizer = organizer;
    }

    [JsonProperty("details")]
    public MeetingDetails Details { get; set; }

    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }

    [JsonProperty("organizer")]
    public TeamsChannelAccount Organizer { get; set; }
}
