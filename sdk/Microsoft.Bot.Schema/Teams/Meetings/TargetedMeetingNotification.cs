using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification to some of the people in a meeting.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.targetedmeetingnotification"/>
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

    /// <summary>In whose name it is sent.</summary>
    [JsonProperty("channelData")]
    public MeetingNotificationChannelData ChannelData { get; set; }
}
