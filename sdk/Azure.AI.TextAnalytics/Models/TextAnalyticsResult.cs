namespace Azure.AI.TextAnalytics;

/// <summary>What came of one document of a batch.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticsresult"/>
public class TextAnalyticsResult
{
    internal TextAnalyticsResult(string id, TextDocumentStatistics statistics) => (Id, Statistics) = (id, statistics);

    internal TextAnalyticsResult(string id, TextAnalyticsError error) => (Id, Error) = (id, error);

    /// <summary>The id of the document.</summary>
    public string Id { get; }

    /// <summary>Its size; zero unless asked for.</summary>
    public TextDocumentStatistics Statistics { get; }

    /// <summary>Why it could not be read.</summary>
    public TextAnalyticsError Error { get; }

    /// <summary>Whether it could not be read.</summary>
    public bool HasError => (string)Error.ErrorCode is not null;

    private protected InvalidOperationException Unreadable() =>
        new($"The document {Id} has no result, because it failed with {Error.ErrorCode}: {Error.Message}");
}
