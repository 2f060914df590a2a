using Microsoft.Bot.Schema.Converters;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A part of a meeting's window that a notification uses.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.surface"/>
[JsonConverter(typeof(SurfaceConverter))]
public class Surface
{
    protected Surface(SurfaceType type)
    {
        Type = type;
    }

    /// <summary>Which part.</summary>
    [JsonProperty("surface")]
    public SurfaceType Type { get; set; }
}
