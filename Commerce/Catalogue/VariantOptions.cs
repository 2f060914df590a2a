using System.Collections;
using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Catalogue;

/// <summary>What sets one variant of a product apart (<c>color: blue, size: M</c>), in the shop's order.</summary>
[JsonConverter(typeof(VariantOptionsJson))]
public sealed class VariantOptions : IReadOnlyList<KeyValuePair<string, string>>, IEquatable<VariantOptions>
{
    /// <summary>No options at all.</summary>
    public static readonly VariantOptions None = new([]);

    private readonly KeyValuePair<string, string>[] _options;

    public VariantOptions(IEnumerable<KeyValuePair<string, string>> options) => _options = [.. options];

    /// <inheritdoc/>
    public int Count => _options.Length;

    /// <inheritdoc/>
    public KeyValuePair<string, string> this[int index] => _options[index];

    /// <summary>Gets the value of the option called <paramref name="name"/>, or null where there is none.</summary>
    public string? this[string name] =>
        _options.FirstOrDefault(option => string.Equals(option.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <inheritdoc/>
    public bool Equals(VariantOptions? other) => other is not null && _options.AsSpan().SequenceEqual(other._options);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VariantOptions);

    /// <inheritdoc/>
    public override int GetHashCode() => _options.Aggregate(0, (hash, option) => HashCode.Combine(hash, option.Key, option.Value));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _options.AsEnumerable().GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", _options.Select(option => $"{option.Key}: {option.Value}"));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
