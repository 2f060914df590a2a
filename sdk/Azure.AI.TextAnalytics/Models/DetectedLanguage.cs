namespace Azure.AI.TextAnalytics;

/// <summary>The language of a document.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.detectedlanguage"/>
public readonly struct DetectedLanguage
{
    internal DetectedLanguage(string name, string iso6391Name, double confidenceScore, IReadOnlyCollection<TextAnalyticsWarning> warnings)
    {
        Name = name;
        Iso6391Name = iso6391Name;
        ConfidenceScore = confidenceScore;
        Warnings = warnings;
    }

    /// <summary>Its English name.</summary>
    public string Name { get; }

    /// <summary>Its ISO 639-1 code.</summary>
    public string Iso6391Name { get; }

    /// <summary>How sure it is, from 0 to 1.</summary>
    public double ConfidenceScore { get; }

    /// <summary>What to be warned of.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
