namespace Azure.AI.TextAnalytics;

/// <summary>A document to read, and its language.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textdocumentinput"/>
public class TextDocumentInput(string id, string text) : TextAnalyticsInput(id, text)
{
    /// <summary>ISO 639-1; the client's default language where it is not set.</summary>
    public string Language { get; set; }
}
