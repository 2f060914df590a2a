namespace Azure.AI.TextAnalytics;

/// <summary>The size of a batch.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textdocumentbatchstatistics"/>
public sealed class TextDocumentBatchStatistics
{
    internal TextDocumentBatchStatistics(int documentCount, int validDocumentCount, int invalidDocumentCount, long transactionCount)
    {
        DocumentCount = documentCount;
        ValidDocumentCount = validDocumentCount;
        InvalidDocumentCount = invalidDocumentCount;
        TransactionCount = transactionCount;
    }

    /// <summary>How many documents were sent.</summary>
    public int DocumentCount { get; }

    /// <summary>How many could be read.</summary>
    public int ValidDocumentCount { get; }

    /// <summary>How many could not.</summary>
    public int InvalidDocumentCount { get; }

    /// <summary>How many transactions they cost.</summary>
    public long TransactionCount { get; }
}
