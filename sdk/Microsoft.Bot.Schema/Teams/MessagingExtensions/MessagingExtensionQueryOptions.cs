using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which part of the results of a search is asked for.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.messagingextensionqueryoptions"/>
public class MessagingExtensionQueryOptions
{
    public MessagingExtensionQueryOptions()
    {
    }

    public MessagingExtensionQueryOptions(int? skip = default, int? count = default)
    {
        Skip = skip;
        Count = count;
    }

    /// <summary>How many results to leave out at the start.</summary>
    [JsonProperty("skip")]
    public int? Skip { get; set; }

    /// <summary>How many results to give at most.</summary>
    [JsonProperty("count")]
    public int? Count { get; set; }
}
