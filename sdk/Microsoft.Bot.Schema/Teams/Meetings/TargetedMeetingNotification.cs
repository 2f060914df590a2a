using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class TargetedMeetingNotification : MeetingNotification<TargetedMeetingNotificationValue>
{
    private const string NotificationType = "targetedMeetingNotification";

    public TargetedMeetingNotification()
    {
        Type = NotificationType;
    }

    public TargetedMeetingNotification(TargetedMeetingNotificationValue targetedMeetingNotificationValue)
        : this()
    {
        Value = targetedMeetingNotificationValue;
    }

    [JsonProperty("channelData")]
    public MeetingNotificationChannelData ChannelData { get; set; }
}
