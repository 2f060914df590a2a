using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The results of a batch, in the order of its documents.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.recognizelinkedentitiesresultcollection"/>
public class RecognizeLinkedEntitiesResultCollection : ReadOnlyCollection<RecognizeLinkedEntitiesResult>
{
    internal RecognizeLinkedEntitiesResultCollection(IList<RecognizeLinkedEntitiesResult> list, TextDocumentBatchStatistics statistics,
        string modelVersion) : base(list)
    {
        Statistics = statistics;
        ModelVersion = modelVersion;
    }

    /// <summary>The size of the batch; null unless asked for.</summary>
    public TextDocumentBatchStatistics Statistics { get; }

    /// <summary>The model that read it.</summary>
    public string ModelVersion { get; }
}
