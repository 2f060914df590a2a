using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What events of all kinds say about a meeting.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.meetingeventdetails"/>
public class MeetingEventDetails : MeetingDetailsBase
{
    internal MeetingEventDetails()
    {
    }

    /// <summary>
    /// What kind of meeting: <c>Scheduled</c>, <c>Recurring</c>, <c>Adhoc</c>, <c>Broadcast</c> or <c>MeetNow</c>.
    /// </summary>
    [JsonProperty("MeetingType")]
    public string MeetingType { get; set; }
}
