using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class O365ConnectorCardTextInput : O365ConnectorCardInputBase
{
    public new const string Type = "TextInput";

    public O365ConnectorCardTextInput()
    {
    }

    public O365ConnectorCardTextInput(
        string type = null,
        string id = null,
        bool? isRequired = default,
        string title = null,
        string value = null,
        bool? isMultiline = default,
        double? maxLength = default)
    {
        base.Type = type;
        Id = id;
        IsRequired = isRequired;
        Title = title;
        Value = value;
        IsMultiline = isMultiline;
        MaxLength = maxLength;
    }

    [JsonProperty("isMultiline")]
    public bool? IsMultiline { get; set; }

    [JsonProperty("maxLength")]
    public double? MaxLength { get; set; }
}
