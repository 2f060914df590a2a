namespace Azure.AI.TextAnalytics;

/// <summary>How a sentence feels.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.sentencesentiment"/>
public readonly struct SentenceSentiment
{
    internal SentenceSentiment(TextSentiment sentiment, SentimentConfidenceScores confidenceScores, string text, int offset, int length,
        IReadOnlyCollection<SentenceOpinion> opinions)
    {
        Sentiment = sentiment;
        ConfidenceScores = confidenceScores;
        Text = text;
        Offset = offset;
        Length = length;
        Opinions = opinions;
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

    /// <summary>What it thinks of what; empty unless asked for.</summary>
    public IReadOnlyCollection<SentenceOpinion> Opinions { get; }
}
