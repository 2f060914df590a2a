using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A name and a value on a receipt.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.fact"/>
public class Fact
{
    public Fact()
    {
    }

    public Fact(string key = null, string value = null)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The name.</summary>
    [JsonProperty("key")]
    public string Key { get; set; }

    /// <summary>The value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }
}
