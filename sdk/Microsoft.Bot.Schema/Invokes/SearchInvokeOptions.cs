using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Which part of the results of a search is asked for.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.searchinvokeoptions"/>
public class SearchInvokeOptions
{
    /// <summary>How many results to leave out at the start.</summary>
    [JsonProperty("skip")]
    public int Skip { get; set; }

    /// <summary>How many results to give at most.</summary>
    [JsonProperty("top")]
    public int Top { get; set; }
}
