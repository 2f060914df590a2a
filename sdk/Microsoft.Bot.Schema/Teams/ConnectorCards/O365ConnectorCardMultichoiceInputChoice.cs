using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Something to choose.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcardmultichoiceinputchoice"/>
public class O365ConnectorCardMultichoiceInputChoice
{
    public O365ConnectorCardMultichoiceInputChoice()
    {
    }

    public O365ConnectorCardMultichoiceInputChoice(string display = null, string value = null)
    {
        Display = display;
        Value = value;
    }

    /// <summary>What is shown.</summary>
    [JsonProperty("display")]
    public string Display { get; set; }

    /// <summary>What is sent.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }
}
