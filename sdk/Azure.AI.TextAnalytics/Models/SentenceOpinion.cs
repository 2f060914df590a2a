namespace Azure.AI.TextAnalytics;

/// <summary>What a sentence thinks of what.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.sentenceopinion"/>
public readonly struct SentenceOpinion
{
    internal SentenceOpinion(TargetSentiment target, IReadOnlyCollection<AssessmentSentiment> assessments)
    {
        Target = target;
        Assessments = assessments;
    }

    /// <summary>What is spoken of.</summary>
    public TargetSentiment Target { get; }

    /// <summary>What is said of it.</summary>
    public IReadOnlyCollection<AssessmentSentiment> Assessments { get; }
}
