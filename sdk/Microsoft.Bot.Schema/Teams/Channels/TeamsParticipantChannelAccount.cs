using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a meeting's chat, with their part in the meeting.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.teamsparticipantchannelaccount"/>
public class TeamsParticipantChannelAccount : TeamsChannelAccount
{
    public TeamsParticipantChannelAccount()
    {
    }

    public TeamsParticipantChannelAccount(
        string id = null,
        string name = null,
        string givenName = null,
        string surname = null,
        string email = null,
        string userPrincipalName = null,
        string tenantId = null,
        string userRole = null,
        string meetingRole = null,
        bool inMeeting = false,
        ConversationAccount conversation = null)
    {
        Id = id;
        Name = name;
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
        MeetingRole = meetingRole;
        InMeeting = inMeeting;
        Conversation = conversation;
    }

    /// <summary>Whether they are in the meeting now.</summary>
    [JsonProperty("inMeeting")]
    public bool InMeeting { get; set; }

    /// <summary>What they are in it: <c>Organizer</c>, <c>Presenter</c> or <c>Attendee</c>.</summary>
    [JsonProperty("meetingRole")]
    public string MeetingRole { get; set; }

    /// <summary>The conversation in the meeting.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }
}
