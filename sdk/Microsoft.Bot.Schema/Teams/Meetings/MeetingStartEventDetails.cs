using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of the event that a meeting has begun.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.meetingstarteventdetails"/>
public class MeetingStartEventDetails : MeetingEventDetails
{
    public MeetingStartEventDetails()
    {
    }

    public MeetingStartEventDetails(
        string id,
        Uri joinUrl = null,
        string title = null,
        string meetingType = "Scheduled",
        DateTime startTime = default)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
        MeetingType = meetingType;
        StartTime = startTime;
    }

    /// <summary>When it began, in UTC.</summary>
    [JsonProperty("StartTime")]
    public DateTime StartTime { get; set; }
}
