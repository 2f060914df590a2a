namespace Azure.AI.TextAnalytics;

/// <summary>What is spoken of in an opinion.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.targetsentiment"/>
public readonly struct TargetSentiment
{
    internal TargetSentiment(TextSentiment sentiment, SentimentConfidenceScores confidenceScores, string text, int offset, int length)
    {
        Sentiment = sentiment;
        ConfidenceScores = confidenceScores;
        Text = text;
        Offset = offset;
        Length = length;
    }

    /// <summary>How it feels.</summary>
    public TextSentiment Sentiment { get; }

    /// <summary>How sure that is.</summary>
    public SentimentConfidenceScores ConfidenceScores { get; }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>Where it starts, in UTF-16 code units.</summary>
    public int Offset { get; }

    /// <summary>How long it is, in UTF-16 code units.</summary>
    public int Length { get; }
}
