using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The parts of a meeting's window.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.surfacetype"/>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy))]
public enum SurfaceType
{
    /// <summary>A part this version does not know.</summary>
    Unknown = 0,

    /// <summary>The stage, where everybody sees the same.</summary>
    MeetingStage = 1,

    /// <summary>The icon of a tab.</summary>
    MeetingTabIcon = 2,
}
