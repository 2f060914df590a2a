using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An address to be opened on an operating system.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.o365connectorcardopenuritarget"/>
public class O365ConnectorCardOpenUriTarget
{
    public O365ConnectorCardOpenUriTarget()
    {
    }

    public O365ConnectorCardOpenUriTarget(string os = null, string uri = null)
    {
        Os = os;
        Uri = uri;
    }

    /// <summary>The operating system: <c>default</c>, <c>iOS</c>, <c>android</c> or <c>windows</c>.</summary>
    [JsonProperty("os")]
    public string Os { get; set; }

    /// <summary>The address.</summary>
    [JsonProperty("uri")]
    public string Uri { get; set; }
}
