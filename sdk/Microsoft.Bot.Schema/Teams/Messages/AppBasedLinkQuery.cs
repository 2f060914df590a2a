using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>
/// The value of a <c>composeExtension/queryLink</c> invoke: a link was pasted that the bot can preview.
/// </summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.appbasedlinkquery"/>
public class AppBasedLinkQuery
{
    public AppBasedLinkQuery()
    {
    }

    public AppBasedLinkQuery(string url = null)
    {
        Url = url;
    }

    /// <summary>The link.</summary>
    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>The code a customer got when signing in, when there is one.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
