namespace Microsoft.Bot.Schema;

/// <summary>The results of a search.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.searchinvokeresponse"/>
public class SearchInvokeResponse : AdaptiveCardInvokeResponse
{
}
