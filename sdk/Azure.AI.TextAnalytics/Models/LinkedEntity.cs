namespace Azure.AI.TextAnalytics;

/// <summary>A thing of a knowledge base that a text names.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.linkedentity"/>
public readonly struct LinkedEntity
{
    internal LinkedEntity(string name, string dataSourceEntityId, string language, string dataSource, Uri url, IEnumerable<LinkedEntityMatch> matches,
        string bingEntitySearchApiId)
    {
        Name = name;
        DataSourceEntityId = dataSourceEntityId;
        Language = language;
        DataSource = dataSource;
        Url = url;
        Matches = matches;
        BingEntitySearchApiId = bingEntitySearchApiId;
    }

    /// <summary>What the knowledge base calls it.</summary>
    public string Name { get; }

    /// <summary>Its id there.</summary>
    public string DataSourceEntityId { get; }

    /// <summary>The language of its page.</summary>
    public string Language { get; }

    /// <summary>The knowledge base.</summary>
    public string DataSource { get; }

    /// <summary>Its page.</summary>
    public Uri Url { get; }

    /// <summary>Where the text names it.</summary>
    public IEnumerable<LinkedEntityMatch> Matches { get; }

    /// <summary>Its id for Bing.</summary>
    public string BingEntitySearchApiId { get; }
}
