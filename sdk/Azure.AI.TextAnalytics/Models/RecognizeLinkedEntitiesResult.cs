namespace Azure.AI.TextAnalytics;

/// <summary>What was found in one document of a batch, or why nothing was.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.recognizelinkedentitiesresult"/>
public class RecognizeLinkedEntitiesResult : TextAnalyticsResult
{
    private readonly LinkedEntityCollection _value;

    internal RecognizeLinkedEntitiesResult(string id, TextDocumentStatistics statistics, LinkedEntityCollection value) : base(id, statistics) => _value = value;

    internal RecognizeLinkedEntitiesResult(string id, TextAnalyticsError error) : base(id, error)
    {
    }

    /// <summary>The things of a knowledge base that the document names.</summary>
    /// <exception cref="InvalidOperationException">The document could not be read: <see cref="TextAnalyticsResult.HasError"/>.</exception>
    public LinkedEntityCollection Entities => HasError ? throw Unreadable() : _value;
}
