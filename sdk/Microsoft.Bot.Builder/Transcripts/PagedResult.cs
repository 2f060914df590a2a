namespace Microsoft.Bot.Builder;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.pagedresult-1"/>
public class PagedResult<T>
{
    /// <summary>Gets or sets what is on the page.</summary>
    /// <value>The items; default none.</value>
    public T[] Items { get; set; } = [];

    /// <summary>Gets or sets where the next page begins.</summary>
    /// <value>The token to ask with; <c>null</c> on the last page.</value>
    public string ContinuationToken { get; set; }
}
