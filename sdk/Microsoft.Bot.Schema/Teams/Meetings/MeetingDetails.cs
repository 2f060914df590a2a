using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

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

    [JsonProperty("msGraphResourceId")]
    public string MsGraphResourceId { get; set; }

    [JsonProperty("scheduledStartTime")]
    public DateTime? ScheduledStartTime { get; set; }

    [JsonProperty("scheduledEndTime")]
    public DateTime? ScheduledEndTime { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }
}
