namespace Azure.AI.TextAnalytics;

/// <summary>What was found in one document of a batch, or why nothing was.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.analyzesentimentresult"/>
public class AnalyzeSentimentResult : TextAnalyticsResult
{
    private readonly DocumentSentiment _value;

    internal AnalyzeSentimentResult(string id, TextDocumentStatistics statistics, DocumentSentiment value) : base(id, statistics) => _value = value;

    internal AnalyzeSentimentResult(string id, TextAnalyticsError error) : base(id, error)
    {
    }

    /// <summary>How the document feels.</summary>
    /// <exception cref="InvalidOperationException">The document could not be read: <see cref="TextAnalyticsResult.HasError"/>.</exception>
    public DocumentSentiment DocumentSentiment => HasError ? throw Unreadable() : _value;
}
