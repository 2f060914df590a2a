using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TargetedMeetingNotificationValue
{
    [JsonProperty("recipients")]
    public IList<string> Recipients { get; set; }

    [JsonProperty("surfaces")]
    public IList<Surface> Surfaces { get; set; }
}
