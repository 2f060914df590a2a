using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The main points of a document.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.keyphrasecollection"/>
public class KeyPhraseCollection : ReadOnlyCollection<string>
{
    internal KeyPhraseCollection(IList<string> list, IReadOnlyCollection<TextAnalyticsWarning> warnings) : base(list)
    {
        Warnings = warnings;
    }

    /// <summary>What to be warned of.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
