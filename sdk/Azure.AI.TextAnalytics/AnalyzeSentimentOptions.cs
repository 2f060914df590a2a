namespace Azure.AI.TextAnalytics;

/// <summary>How sentiment is read.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.analyzesentimentoptions"/>
public class AnalyzeSentimentOptions : TextAnalyticsRequestOptions
{
    /// <summary>Whether opinions are told. Default not.</summary>
    public bool? IncludeOpinionMining { get; set; }
}
