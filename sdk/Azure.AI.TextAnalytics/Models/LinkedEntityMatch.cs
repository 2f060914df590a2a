namespace Azure.AI.TextAnalytics;

/// <summary>A place of a text that names a linked entity.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.linkedentitymatch"/>
public readonly struct LinkedEntityMatch
{
    internal LinkedEntityMatch(string text, double confidenceScore, int offset, int length)
    {
        Text = text;
        ConfidenceScore = confidenceScore;
        Offset = offset;
        Length = length;
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>How sure this is, from 0 to 1.</summary>
    public double ConfidenceScore { get; }

    /// <summary>Where it starts, in UTF-16 code units.</summary>
    public int Offset { get; }

    /// <summary>How long it is, in UTF-16 code units.</summary>
    public int Length { get; }
}
