namespace Azure.AI.TextAnalytics;

/// <summary>A document whose language is wanted.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.detectlanguageinput"/>
public class DetectLanguageInput(string id, string text) : TextAnalyticsInput(id, text)
{
    /// <summary>The country hint that gives no hint.</summary>
    public const string None = "";

    /// <summary>ISO 3166-1 of the country it comes from; the client's default where it is not set.</summary>
    public string CountryHint { get; set; }
}
