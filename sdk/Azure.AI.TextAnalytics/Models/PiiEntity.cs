namespace Azure.AI.TextAnalytics;

/// <summary>Personal data found in a text.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.piientity"/>
public readonly struct PiiEntity
{
    internal PiiEntity(string text, PiiEntityCategory category, string subCategory, double confidenceScore, int offset, int length)
    {
        Text = text;
        Category = category;
        SubCategory = subCategory;
        ConfidenceScore = confidenceScore;
        Offset = offset;
        Length = length;
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>What it is.</summary>
    public PiiEntityCategory Category { get; }

    /// <summary>What it is more exactly; null where that is not told.</summary>
    public string SubCategory { get; }

    /// <summary>How sure this is, from 0 to 1.</summary>
    public double ConfidenceScore { get; }

    /// <summary>Where it starts, in UTF-16 code units.</summary>
    public int Offset { get; }

    /// <summary>How long it is, in UTF-16 code units.</summary>
    public int Length { get; }
}
