using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The personal data of a document.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.piientitycollection"/>
public class PiiEntityCollection : ReadOnlyCollection<PiiEntity>
{
    internal PiiEntityCollection(IList<PiiEntity> list, string redactedText, IReadOnlyCollection<TextAnalyticsWarning> warnings) : base(list)
    {
        RedactedText = redactedText;
        Warnings = warnings;
    }

    /// <summary>The document with the personal data starred out.</summary>
    public string RedactedText { get; }

    /// <summary>What to be warned of.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
