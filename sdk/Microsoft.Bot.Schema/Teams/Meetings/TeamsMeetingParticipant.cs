using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in a meeting.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.teamsmeetingparticipant"/>
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

    /// <summary>Who.</summary>
    [JsonProperty("user")]
    public TeamsChannelAccount User { get; set; }

    /// <summary>Their part in it.</summary>
    [JsonProperty("meeting")]
    public MeetingParticipantInfo Meeting { get; set; }

    /// <summary>The conversation in the meeting.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }
}
