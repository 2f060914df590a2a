using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingNotificationBase
{
    protected MeetingNotificationBase()
    {
    }

    [JsonProperty("type")]
    public string Type { get; set; }
}
