using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A name and a value on a connector card.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcardfact"/>
public class O365ConnectorCardFact
{
    public O365ConnectorCardFact()
    {
    }

    public O365ConnectorCardFact(string name = null, string value = null)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>The value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }
}
