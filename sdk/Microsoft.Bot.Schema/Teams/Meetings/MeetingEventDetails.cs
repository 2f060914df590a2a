using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingEventDetails : MeetingDetailsBase
{
    internal MeetingEventDetails()
    {
    }

    [JsonProperty("MeetingType")]
    public string MeetingType { get; set; }
}
