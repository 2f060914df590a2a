using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a surface of a meeting shows.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.contenttype"/>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy))]
public enum ContentType
{
    /// <summary>Something this version does not know.</summary>
    Unknown = 0,

    /// <summary>A dialog (task module).</summary>
    Task = 1,
}
