namespace Azure.AI.TextAnalytics;

/// <summary>How sure each sentiment is; the three add up to 1.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.sentimentconfidencescores"/>
public sealed class SentimentConfidenceScores
{
    internal SentimentConfidenceScores(double positive, double neutral, double negative)
    {
        Positive = positive;
        Neutral = neutral;
        Negative = negative;
    }

    /// <summary>From 0 to 1.</summary>
    public double Positive { get; }

    /// <summary>From 0 to 1.</summary>
    public double Neutral { get; }

    /// <summary>From 0 to 1.</summary>
    public double Negative { get; }
}
