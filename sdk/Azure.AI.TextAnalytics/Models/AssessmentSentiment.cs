namespace Azure.AI.TextAnalytics;

/// <summary>What is said of a target.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.assessmentsentiment"/>
public readonly struct AssessmentSentiment
{
    internal AssessmentSentiment(TextSentiment sentiment, SentimentConfidenceScores confidenceScores, bool isNegated, string text, int offset, int length)
    {
        Sentiment = sentiment;
        ConfidenceScores = confidenceScores;
        IsNegated = isNegated;
        Text = text;
        Offset = offset;
        Length = length;
    }

    /// <summary>How it feels.</summary>
    public TextSentiment Sentiment { get; }

    /// <summary>How sure that is.</summary>
    public SentimentConfidenceScores ConfidenceScores { get; }

    /// <summary>Whether a negation turns it.</summary>
    public bool IsNegated { get; }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>Where it starts, in UTF-16 code units.</summary>
    public int Offset { get; }

    /// <summary>How long it is, in UTF-16 code units.</summary>
    public int Length { get; }
}
