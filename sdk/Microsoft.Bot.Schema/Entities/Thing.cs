using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Something of a type of schema.org.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.thing"/>
public class Thing
{
    public Thing()
    {
    }

    public Thing(string type = null, string name = null)
    {
        Type = type;
        Name = name;
    }

    /// <summary>Its type.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Its name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }
}
