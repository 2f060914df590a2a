namespace Microsoft.Bot.Builder;

/// <summary>Cuts lists into the pages that transcript stores give.</summary>
internal static class TranscriptPage
{
    private const int Size = 20;

    /// <summary>The page after the item that a token names; the first page without one.</summary>
    public static PagedResult<T> After<T>(IEnumerable<T> items, string continuationToken, Func<T, string> idOf)
    {
        var rest = string.IsNullOrEmpty(continuationToken)
            ? items
            : items.SkipWhile(item => idOf(item) != continuationToken).Skip(1);
        var page = rest.Take(Size).ToArray();
        return new PagedResult<T> { Items = page, ContinuationToken = page.Length == Size ? idOf(page[^1]) : null };
    }
}
