namespace Azure.AI.TextAnalytics;

/// <summary>How personal data is looked for.</summary>
public class RecognizePiiEntitiesOptions : TextAnalyticsRequestOptions
{
    /// <summary>What is looked for. Default all.</summary>
    public PiiEntityDomain DomainFilter { get; set; }

    /// <summary>The kinds that are told; all where it is empty.</summary>
    public IList<PiiEntityCategory> CategoriesFilter { get; } = [];
}
