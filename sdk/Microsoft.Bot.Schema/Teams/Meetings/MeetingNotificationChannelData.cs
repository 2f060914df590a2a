using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingNotificationChannelData
{
    [JsonProperty("OnBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOfList { get; set; }
}
