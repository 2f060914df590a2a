using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a button in a tab sends.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.tabsubmitdata"/>
public class TabSubmitData
{
    private JObject _properties;

    /// <summary>Always <c>tab/submit</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Everything but the type, as JSON.</summary>
    [JsonExtensionData]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }

    /// <summary>The unknown properties without making an object for none.</summary>
    internal JObject PropertiesOrNull => _properties;
}
