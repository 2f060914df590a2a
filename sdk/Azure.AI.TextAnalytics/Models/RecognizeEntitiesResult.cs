namespace Azure.AI.TextAnalytics;

/// <summary>What was found in one document of a batch, or why nothing was.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.recognizeentitiesresult"/>
public class RecognizeEntitiesResult : TextAnalyticsResult
{
    private readonly CategorizedEntityCollection _value;

    internal RecognizeEntitiesResult(string id, TextDocumentStatistics statistics, CategorizedEntityCollection value) : base(id, statistics) => _value = value;

    internal RecognizeEntitiesResult(string id, TextAnalyticsError error) : base(id, error)
    {
    }

    /// <summary>The things the document names.</summary>
    /// <exception cref="InvalidOperationException">The document could not be read: <see cref="TextAnalyticsResult.HasError"/>.</exception>
    public CategorizedEntityCollection Entities => HasError ? throw Unreadable() : _value;
}
