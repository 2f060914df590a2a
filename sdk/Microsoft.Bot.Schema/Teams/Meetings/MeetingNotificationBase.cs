using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What notifications of all kinds have.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.meetingnotificationbase"/>
public class MeetingNotificationBase
{
    protected MeetingNotificationBase()
    {
    }

    /// <summary>What kind of notification, such as <c>targetedMeetingNotification</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
