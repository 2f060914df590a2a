namespace Azure.AI.TextAnalytics;

/// <summary>What was found in one document of a batch, or why nothing was.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.detectlanguageresult"/>
public class DetectLanguageResult : TextAnalyticsResult
{
    private readonly DetectedLanguage _value;

    internal DetectLanguageResult(string id, TextDocumentStatistics statistics, DetectedLanguage value) : base(id, statistics) => _value = value;

    internal DetectLanguageResult(string id, TextAnalyticsError error) : base(id, error)
    {
    }

    /// <summary>The language of the document.</summary>
    /// <exception cref="InvalidOperationException">The document could not be read: <see cref="TextAnalyticsResult.HasError"/>.</exception>
    public DetectedLanguage PrimaryLanguage => HasError ? throw Unreadable() : _value;
}
