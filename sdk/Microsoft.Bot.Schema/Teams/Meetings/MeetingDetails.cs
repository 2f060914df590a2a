using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a meeting is.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.meetingdetails"/>
public class MeetingDetails : MeetingDetailsBase
{
    public MeetingDetails()
    {
    }

    public MeetingDetails(
        string id,
        string msGraphResourceId = null,
        DateTime? scheduledStartTime = default,
        DateTime? scheduledEndTime = default,
        Uri joinUrl = null,
        string title = null,
        string type = "Scheduled")
    {
        Id = id;
        MsGraphResourceId = msGraphResourceId;
        ScheduledStartTime = scheduledStartTime;
        ScheduledEndTime = scheduledEndTime;
        JoinUrl = joinUrl;
        Title = title;
        Type = type;
    }

    /// <summary>Its id in Microsoft Graph.</summary>
    [JsonProperty("msGraphResourceId")]
    public string MsGraphResourceId { get; set; }

    /// <summary>When it is to begin, in UTC.</summary>
    [JsonProperty("scheduledStartTime")]
    public DateTime? ScheduledStartTime { get; set; }

    /// <summary>When it is to end, in UTC.</summary>
    [JsonProperty("scheduledEndTime")]
    public DateTime? ScheduledEndTime { get; set; }

    /// <summary>
    /// What kind of meeting: <c>Scheduled</c>, <c>Recurring</c>, <c>Adhoc</c>, <c>Broadcast</c> or <c>MeetNow</c>.
    /// </summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
