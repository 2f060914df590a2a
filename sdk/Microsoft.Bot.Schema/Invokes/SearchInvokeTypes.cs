namespace Microsoft.Bot.Schema;

/// <summary>What kinds of search there are: the values of <see cref="SearchInvokeValue.Kind"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.searchinvoketypes"/>
public static class SearchInvokeTypes
{
    public const string Search = "search";
    public const string SearchAnswer = "searchAnswer";
    public const string Typeahead = "typeahead";
}
