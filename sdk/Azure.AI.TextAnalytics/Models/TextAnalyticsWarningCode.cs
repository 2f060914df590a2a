namespace Azure.AI.TextAnalytics;

/// <summary>What to be warned of; the service may add more.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticswarningcode"/>
public readonly struct TextAnalyticsWarningCode : IEquatable<TextAnalyticsWarningCode>
{
    /// <summary>The document was cut.</summary>
    public static readonly TextAnalyticsWarningCode DocumentTruncated = new("DocumentTruncated");

    /// <summary>The document has words too long to read.</summary>
    public static readonly TextAnalyticsWarningCode LongWordsInDocument = new("LongWordsInDocument");

    private readonly string _value;

    internal TextAnalyticsWarningCode(string value) => _value = value;

    /// <summary>The value of a name the service gave.</summary>
    public static implicit operator TextAnalyticsWarningCode(string value) => new(value);

    /// <summary>The name the service gave.</summary>
    public static explicit operator string(TextAnalyticsWarningCode value) => value._value;

    /// <summary>Whether two are the same, whatever their case.</summary>
    public static bool operator ==(TextAnalyticsWarningCode left, TextAnalyticsWarningCode right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(TextAnalyticsWarningCode left, TextAnalyticsWarningCode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TextAnalyticsWarningCode other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is TextAnalyticsWarningCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => _value;
}
