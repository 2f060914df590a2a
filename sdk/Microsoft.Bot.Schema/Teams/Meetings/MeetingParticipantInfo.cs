using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

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

    [JsonProperty("inMeeting")]
    public bool? InMeeting { get; set; }

    [JsonProperty("role")]
    public string Role { get; set; }
}
