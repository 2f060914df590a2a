namespace Azure.AI.TextAnalytics;

/// <summary>The size of a document.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textdocumentstatistics"/>
public readonly struct TextDocumentStatistics
{
    internal TextDocumentStatistics(int characterCount, int transactionCount)
    {
        CharacterCount = characterCount;
        TransactionCount = transactionCount;
    }

    /// <summary>How many text elements it has.</summary>
    public int CharacterCount { get; }

    /// <summary>How many transactions it costs.</summary>
    public int TransactionCount { get; }
}
