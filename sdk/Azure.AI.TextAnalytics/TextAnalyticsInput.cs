namespace Azure.AI.TextAnalytics;

/// <summary>A document to read.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticsinput"/>
public class TextAnalyticsInput
{
    private protected TextAnalyticsInput(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        (Id, Text) = (id, text);
    }

    /// <summary>Its id, unique within a batch.</summary>
    public string Id { get; }

    /// <summary>What it says.</summary>
    public string Text { get; }
}
