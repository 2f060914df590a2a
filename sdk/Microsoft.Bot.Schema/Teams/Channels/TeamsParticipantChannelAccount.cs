using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

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

    [JsonProperty("inMeeting")]
    public bool InMeeting { get; set; }

    [JsonProperty("meetingRole")]
    public string MeetingRole { get; set; }

    [JsonProperty("conversation")]
    public ConversationAccount Conversation { get; set; }
}
