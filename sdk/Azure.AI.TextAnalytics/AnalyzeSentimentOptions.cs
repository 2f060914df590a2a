namespace Azure.AI.TextAnalytics;

/// <summary>How sentiment is read.</summary>
public class AnalyzeSentimentOptions : TextAnalyticsRequestOptions
{
    /// <summary>Whether opinions are told. Default not.</summary>
    public bool? IncludeOpinionMining { get; set; }
}
