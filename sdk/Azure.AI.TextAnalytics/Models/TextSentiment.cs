namespace Azure.AI.TextAnalytics;

/// <summary>How a text feels.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textsentiment"/>
public enum TextSentiment
{
    /// <summary>Pleased.</summary>
    Positive,

    /// <summary>Neither.</summary>
    Neutral,

    /// <summary>Displeased.</summary>
    Negative,

    /// <summary>Pleased in one sentence and displeased in another; documents alone.</summary>
    Mixed,
}
