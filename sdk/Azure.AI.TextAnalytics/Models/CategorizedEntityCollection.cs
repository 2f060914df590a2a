using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The things a document names.</summary>
public class CategorizedEntityCollection : ReadOnlyCollection<CategorizedEntity>
{
    internal CategorizedEntityCollection(IList<CategorizedEntity> list, IReadOnlyCollection<TextAnalyticsWarning> warnings) : base(list)
    {
        Warnings = warnings;
    }

    /// <summary>What to be warned of.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
