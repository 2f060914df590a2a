using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody's part in a meeting.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.meetingparticipantinfo"/>
public class MeetingParticipantInfo
{
    public MeetingParticipantInfo()
    {
    }

    public MeetingParticipantInfo(string role = null, bool? inMeeting = default)
    {
        Role = role;
        InMeeting = inMeeting;
    }

    /// <summary>Whether they are in it now.</summary>
    [JsonProperty("inMeeting")]
    public bool? InMeeting { get; set; }

    /// <summary>What they are in it: <c>Organizer</c>, <c>Presenter</c> or <c>Attendee</c>.</summary>
    [JsonProperty("role")]
    public string Role { get; set; }
}
