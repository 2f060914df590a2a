namespace Azure.AI.TextAnalytics;

/// <summary>How documents are read.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticsrequestoptions"/>
public class TextAnalyticsRequestOptions
{
    /// <summary>Whether sizes are told. Default false.</summary>
    public bool IncludeStatistics { get; set; }

    /// <summary>The model to read with. Default the latest.</summary>
    public string ModelVersion { get; set; }

    /// <summary>Whether the service keeps no copy of the documents. Default the service's: kept for 48 hours, but not where personal data is looked
    /// for.</summary>
    public bool? DisableServiceLogs { get; set; }
}
