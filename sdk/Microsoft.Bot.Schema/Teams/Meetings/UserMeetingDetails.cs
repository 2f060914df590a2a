using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class UserMeetingDetails
{
    [JsonProperty("InMeeting")]
    public bool InMeeting { get; set; }

    [JsonProperty("Role")]
    public string Role { get; set; }
}
