using Microsoft.Bot.Schema.Converters;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

[JsonConverter(typeof(SurfaceConverter))]
public class Surface
{
    protected Surface(SurfaceType type)
    {
        Type = type;
    }

    [JsonProperty("surface")]
    public SurfaceType Type { get; set; }
}
