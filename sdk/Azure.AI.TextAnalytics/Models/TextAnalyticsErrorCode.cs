namespace Azure.AI.TextAnalytics;

/// <summary>Why a document or a call failed; the service may add more.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticserrorcode"/>
public readonly struct TextAnalyticsErrorCode : IEquatable<TextAnalyticsErrorCode>
{
    /// <summary>The request cannot be understood.</summary>
    public static readonly TextAnalyticsErrorCode InvalidRequest = new("InvalidRequest");

    /// <summary>An argument is wrong.</summary>
    public static readonly TextAnalyticsErrorCode InvalidArgument = new("InvalidArgument");

    /// <summary>The service failed.</summary>
    public static readonly TextAnalyticsErrorCode InternalServerError = new("InternalServerError");

    /// <summary>The service is not available now.</summary>
    public static readonly TextAnalyticsErrorCode ServiceUnavailable = new("ServiceUnavailable");

    /// <summary>There is nothing in the request.</summary>
    public static readonly TextAnalyticsErrorCode EmptyRequest = new("EmptyRequest");

    /// <summary>The body is not as expected.</summary>
    public static readonly TextAnalyticsErrorCode InvalidRequestBodyFormat = new("InvalidRequestBodyFormat");

    /// <summary>The document cannot be read, or is empty.</summary>
    public static readonly TextAnalyticsErrorCode InvalidDocument = new("InvalidDocument");

    /// <summary>There are no documents.</summary>
    public static readonly TextAnalyticsErrorCode MissingInputRecords = new("MissingInputRecords");

    /// <summary>There is no such model.</summary>
    public static readonly TextAnalyticsErrorCode ModelVersionIncorrect = new("ModelVersionIncorrect");

    /// <summary>There are too many documents.</summary>
    public static readonly TextAnalyticsErrorCode InvalidDocumentBatch = new("InvalidDocumentBatch");

    /// <summary>The language is not supported.</summary>
    public static readonly TextAnalyticsErrorCode UnsupportedLanguageCode = new("UnsupportedLanguageCode");

    /// <summary>There is no such country.</summary>
    public static readonly TextAnalyticsErrorCode InvalidCountryHint = new("InvalidCountryHint");

    private readonly string _value;

    internal TextAnalyticsErrorCode(string value) => _value = value;

    /// <summary>The value of a name the service gave.</summary>
    public static implicit operator TextAnalyticsErrorCode(string value) => new(value);

    /// <summary>The name the service gave.</summary>
    public static explicit operator string(TextAnalyticsErrorCode value) => value._value;

    /// <summary>Whether two are the same, whatever their case.</summary>
    public static bool operator ==(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TextAnalyticsErrorCode other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is TextAnalyticsErrorCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => _value;
}
