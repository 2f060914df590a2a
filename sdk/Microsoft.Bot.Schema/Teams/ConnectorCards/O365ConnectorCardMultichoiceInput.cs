using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A field to choose from a list.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcardmultichoiceinput"/>
public class O365ConnectorCardMultichoiceInput : O365ConnectorCardInputBase
{
    public new const string Type = "MultichoiceInput";

    public O365ConnectorCardMultichoiceInput()
    {
    }

    public O365ConnectorCardMultichoiceInput(
        string type = null,
        string id = null,
        bool? isRequired = default,
        string title = null,
        string value = null,
        IList<O365ConnectorCardMultichoiceInputChoice> choices = null,
        string style = null,
        bool? isMultiSelect = default)
    {
        base.Type = type;
        Id = id;
        IsRequired = isRequired;
        Title = title;
        Value = value;
        Choices = choices;
        Style = style;
        IsMultiSelect = isMultiSelect;
    }

    /// <summary>What there is to choose from.</summary>
    [JsonProperty("choices")]
    public IList<O365ConnectorCardMultichoiceInputChoice> Choices { get; set; }

    /// <summary>How it looks: <c>compact</c> or <c>expanded</c>.</summary>
    [JsonProperty("style")]
    public string Style { get; set; }

    /// <summary>Whether more than one may be chosen. False when missing.</summary>
    [JsonProperty("isMultiSelect")]
    public bool? IsMultiSelect { get; set; }
}
