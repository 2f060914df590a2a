namespace Azure.AI.TextAnalytics;

/// <summary>Why a document could not be read.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticserror"/>
public readonly struct TextAnalyticsError
{
    internal TextAnalyticsError(TextAnalyticsErrorCode errorCode, string message, string target)
    {
        ErrorCode = errorCode;
        Message = message;
        Target = target;
    }

    /// <summary>Its kind.</summary>
    public TextAnalyticsErrorCode ErrorCode { get; }

    /// <summary>What it says.</summary>
    public string Message { get; }

    /// <summary>What it is about; null where that is not told.</summary>
    public string Target { get; }
}
