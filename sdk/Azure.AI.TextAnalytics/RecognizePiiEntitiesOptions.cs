namespace Azure.AI.TextAnalytics;

/// <summary>How personal data is looked for.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.recognizepiientitiesoptions"/>
public class RecognizePiiEntitiesOptions : TextAnalyticsRequestOptions
{
    /// <summary>What is looked for. Default all.</summary>
    public PiiEntityDomain DomainFilter { get; set; }

    /// <summary>The kinds that are told; all where it is empty.</summary>
    public IList<PiiEntityCategory> CategoriesFilter { get; } = [];
}
