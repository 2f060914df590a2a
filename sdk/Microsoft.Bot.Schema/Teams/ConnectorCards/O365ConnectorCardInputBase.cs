using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What fields of a connector card's form have in common.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcardinputbase"/>
public class O365ConnectorCardInputBase
{
    public O365ConnectorCardInputBase()
    {
    }

    public O365ConnectorCardInputBase(
        string type = null,
        string id = null,
        bool? isRequired = default,
        string title = null,
        string value = null)
    {
        Type = type;
        Id = id;
        IsRequired = isRequired;
        Title = title;
        Value = value;
    }

    /// <summary>What kind of field, such as <see cref="O365ConnectorCardTextInput.Type"/>.</summary>
    [JsonProperty("@type")]
    public string Type { get; set; }

    /// <summary>Its id on the card, by which a button refers to its value.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Whether it must be filled in. False when missing.</summary>
    [JsonProperty("isRequired")]
    public bool? IsRequired { get; set; }

    /// <summary>What stands in it while it is empty.</summary>
    [JsonProperty("title")]
    public string Title { get; set; }

    /// <summary>What it holds at the start.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }
}
