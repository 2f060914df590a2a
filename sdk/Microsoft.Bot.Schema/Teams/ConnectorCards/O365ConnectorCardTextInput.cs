using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A field for a text.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcardtextinput"/>
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

    /// <summary>Whether it takes more than one line. False when missing.</summary>
    [JsonProperty("isMultiline")]
    public bool? IsMultiline { get; set; }

    /// <summary>How many characters it takes at most.</summary>
    [JsonProperty("maxLength")]
    public double? MaxLength { get; set; }
}
