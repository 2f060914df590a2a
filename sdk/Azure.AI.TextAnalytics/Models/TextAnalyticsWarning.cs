namespace Azure.AI.TextAnalytics;

/// <summary>A warning about a document that was read all the same.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticswarning"/>
public readonly struct TextAnalyticsWarning
{
    internal TextAnalyticsWarning(TextAnalyticsWarningCode warningCode, string message)
    {
        WarningCode = warningCode;
        Message = message;
    }

    /// <summary>Its kind.</summary>
    public TextAnalyticsWarningCode WarningCode { get; }

    /// <summary>What it says.</summary>
    public string Message { get; }
}
