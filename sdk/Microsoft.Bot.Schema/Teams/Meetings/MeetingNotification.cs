using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification to people in a meeting.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.meetingnotification-1"/>
public class MeetingNotification<T> : MeetingNotificationBase
{
    protected MeetingNotification()
    {
    }

    /// <summary>What they get, and who they are.</summary>
    [JsonProperty("value")]
    public T Value { get; set; }
}
