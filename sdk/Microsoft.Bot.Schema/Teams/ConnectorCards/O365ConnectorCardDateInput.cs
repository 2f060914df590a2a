using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A field for a date.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcarddateinput"/>
public class O365ConnectorCardDateInput : O365ConnectorCardInputBase
{
    public new const string Type = "DateInput";

    public O365ConnectorCardDateInput()
    {
    }

    public O365ConnectorCardDateInput(
        string type = null,
        string id = null,
        bool? isRequired = default,
        string title = null,
        string value = null,
        bool? includeTime = default)
    {
        base.Type = type;
        Id = id;
        IsRequired = isRequired;
        Title = title;
        Value = value;
        IncludeTime = includeTime;
    }

    /// <summary>Whether it takes a time of day too. False when missing.</summary>
    [JsonProperty("includeTime")]
    public bool? IncludeTime { get; set; }
}
