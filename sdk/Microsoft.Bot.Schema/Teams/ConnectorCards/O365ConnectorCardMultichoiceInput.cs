using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

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

    [JsonProperty("choices")]
    public IList<O365ConnectorCardMultichoiceInputChoice> Choices { get; set; }

    [JsonProperty("style")]
    public string Style { get; set; }

    [JsonProperty("isMultiSelect")]
    public bool? IsMultiSelect { get; set; }
}
