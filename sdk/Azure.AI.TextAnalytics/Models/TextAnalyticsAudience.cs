namespace Azure.AI.TextAnalytics;

/// <summary>The cloud whose tokens are asked for.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticsaudience"/>
public readonly struct TextAnalyticsAudience : IEquatable<TextAnalyticsAudience>
{
    /// <summary>Azure in China.</summary>
    public static readonly TextAnalyticsAudience AzureChina = new("https://cognitiveservices.azure.cn");

    /// <summary>Azure for the government of the United States.</summary>
    public static readonly TextAnalyticsAudience AzureGovernment = new("https://cognitiveservices.azure.us");

    /// <summary>Azure for everybody.</summary>
    public static readonly TextAnalyticsAudience AzurePublicCloud = new("https://cognitiveservices.azure.com");

    private readonly string _value;

    public TextAnalyticsAudience(string value) => _value = value;

    /// <summary>The value of a name the service gave.</summary>
    public static implicit operator TextAnalyticsAudience(string value) => new(value);

    /// <summary>The name the service gave.</summary>
    public static explicit operator string(TextAnalyticsAudience value) => value._value;

    /// <summary>Whether two are the same, whatever their case.</summary>
    public static bool operator ==(TextAnalyticsAudience left, TextAnalyticsAudience right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(TextAnalyticsAudience left, TextAnalyticsAudience right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TextAnalyticsAudience other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is TextAnalyticsAudience other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => _value;
}
