using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingNotification<T> : MeetingNotificationBase
{
    protected MeetingNotification()
    {
    }

    [JsonProperty("value")]
    public T Value { get; set; }
}
