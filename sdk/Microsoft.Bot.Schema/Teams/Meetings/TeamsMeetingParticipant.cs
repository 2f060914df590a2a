using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TeamsMeetingParticipant
{
    public TeamsMeetingParticipant()
    {
    }

    public TeamsMeetingParticipant(
        TeamsChannelAccount user,
        ConversationAccount conversation = null,
        MeetingParticipantInfo meeting = null)
    {
        User = user;
        Conversation = conversation;
        Meeting = meeting;
    }

    [JsonProperty("user")]
    public TeamsChannelAccount User { get; set; }

    [JsonProperty("meeting")]
    public MeetingParticipantInfo Meeting { get; set; }

    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }
}
