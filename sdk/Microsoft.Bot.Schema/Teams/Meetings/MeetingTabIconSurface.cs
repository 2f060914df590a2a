using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingTabIconSurface : Surface
{
    public MeetingTabIconSurface()
        : base(SurfaceType.MeetingTabIcon)
    {
    }

    [JsonProperty("tabEntityId")]
    public string TabEntityId { get; set; }
}
