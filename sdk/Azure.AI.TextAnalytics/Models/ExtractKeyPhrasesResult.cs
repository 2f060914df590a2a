namespace Azure.AI.TextAnalytics;

/// <summary>What was found in one document of a batch, or why nothing was.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.extractkeyphrasesresult"/>
public class ExtractKeyPhrasesResult : TextAnalyticsResult
{
    private readonly KeyPhraseCollection _value;

    internal ExtractKeyPhrasesResult(string id, TextDocumentStatistics statistics, KeyPhraseCollection value) : base(id, statistics) => _value = value;

    internal ExtractKeyPhrasesResult(string id, TextAnalyticsError error) : base(id, error)
    {
    }

    /// <summary>The main points of the document.</summary>
    /// <exception cref="InvalidOperationException">The document could not be read: <see cref="TextAnalyticsResult.HasError"/>.</exception>
    public KeyPhraseCollection KeyPhrases => HasError ? throw Unreadable() : _value;
}
