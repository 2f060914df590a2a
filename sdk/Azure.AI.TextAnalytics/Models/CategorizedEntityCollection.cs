using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The things a document names.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.categorizedentitycollection"/>
public class CategorizedEntityCollection : ReadOnlyCollection<CategorizedEntity>
{
    internal CategorizedEntityCollection(IList<CategorizedEntity> list, IReadOnlyCollection<TextAnalyticsWarning> warnings) : base(list)
    {
        Warnings = warnings;
    }

    /// <summary>What to be warned of.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
