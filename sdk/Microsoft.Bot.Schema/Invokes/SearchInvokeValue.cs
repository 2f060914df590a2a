using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an <c>application/search</c> invoke: something is looked for from within a card.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.searchinvokevalue"/>
public class SearchInvokeValue
{
    /// <summary>What kind of search: one of <see cref="SearchInvokeTypes"/>.</summary>
    [JsonProperty("kind")]
    public string Kind { get; set; }

    /// <summary>What is looked for.</summary>
    [JsonProperty("queryText")]
    public string QueryText { get; set; }

    /// <summary>Which part of the results is asked for.</summary>
    [JsonProperty("queryOptions")]
    public SearchInvokeOptions QueryOptions { get; set; }

    /// <summary>What the client tells about where it searches from.</summary>
    [JsonProperty("context")]
    public object Context { get; set; }
}
