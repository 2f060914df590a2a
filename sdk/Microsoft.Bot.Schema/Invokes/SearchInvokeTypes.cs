namespace Microsoft.Bot.Schema;

/// <summary>What kinds of search there are: the values of <see cref="SearchInvokeValue.Kind"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.searchinvoketypes"/>
public static class SearchInvokeTypes
{
    /// <summary>Results are asked for.</summary>
    public const string Search = "search";

    /// <summary>An answer is asked for, not a list of results.</summary>
    public const string SearchAnswer = "searchAnswer";

    /// <summary>Completions are asked for while somebody types.</summary>
    public const string Typeahead = "typeahead";
}
