namespace Azure.AI.TextAnalytics;

/// <summary>How a document feels.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.documentsentiment"/>
public sealed class DocumentSentiment
{
    internal DocumentSentiment(TextSentiment sentiment, SentimentConfidenceScores confidenceScores, IReadOnlyCollection<SentenceSentiment> sentences,
        IReadOnlyCollection<TextAnalyticsWarning> warnings)
    {
        Sentiment = sentiment;
        ConfidenceScores = confidenceScores;
        Sentences = sentences;
        Warnings = warnings;
    }

    /// <summary>How it feels.</summary>
    public TextSentiment Sentiment { get; }

    /// <summary>How sure that is.</summary>
    public SentimentConfidenceScores ConfidenceScores { get; }

    /// <summary>Its sentences.</summary>
    public IReadOnlyCollection<SentenceSentiment> Sentences { get; }

    /// <summary>What to be warned of.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
