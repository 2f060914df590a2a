using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The things of a knowledge base that a document names.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.linkedentitycollection"/>
public class LinkedEntityCollection : ReadOnlyCollection<LinkedEntity>
{
    internal LinkedEntityCollection(IList<LinkedEntity> list, IReadOnlyCollection<TextAnalyticsWarning> warnings) : base(list)
    {
        Warnings = warnings;
    }

    /// <summary>What to be warned of.</summary>
    public IReadOnlyCollection<TextAnalyticsWarning> Warnings { get; }
}
