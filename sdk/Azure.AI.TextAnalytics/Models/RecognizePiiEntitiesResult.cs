namespace Azure.AI.TextAnalytics;

/// <summary>What was found in one document of a batch, or why nothing was.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.recognizepiientitiesresult"/>
public class RecognizePiiEntitiesResult : TextAnalyticsResult
{
    private readonly PiiEntityCollection _value;

    internal RecognizePiiEntitiesResult(string id, TextDocumentStatistics statistics, PiiEntityCollection value) : base(id, statistics) => _value = value;

    internal RecognizePiiEntitiesResult(string id, TextAnalyticsError error) : base(id, error)
    {
    }

    /// <summary>The personal data of the document.</summary>
    /// <exception cref="InvalidOperationException">The document could not be read: <see cref="TextAnalyticsResult.HasError"/>.</exception>
    public PiiEntityCollection Entities => HasError ? throw Unreadable() : _value;
}
