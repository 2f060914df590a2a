using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens an address.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcardopenuri"/>
public class O365ConnectorCardOpenUri : O365ConnectorCardActionBase
{
    public new const string Type = "OpenUri";

    public O365ConnectorCardOpenUri()
    {
    }

    public O365ConnectorCardOpenUri(
        string type = null,
        string name = null,
        string id = null,
        IList<O365ConnectorCardOpenUriTarget> targets = null)
    {
        base.Type = type;
        Name = name;
        Id = id;
        Targets = targets;
    }

    /// <summary>The addresses, one for each operating system.</summary>
    [JsonProperty("targets")]
    public IList<O365ConnectorCardOpenUriTarget> Targets { get; set; }
}
