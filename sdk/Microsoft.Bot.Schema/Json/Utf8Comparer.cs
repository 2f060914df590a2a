using System.Text;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Looks up ASCII strings by their bytes, so that a name in a JSON text is found without making it a string.</summary>
internal sealed class Utf8Comparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    internal static Utf8Comparer Instance { get; } = new();

    /// <inheritdoc/>
    public bool Equals(string x, string y) => string.Equals(x, y, StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(ReadOnlySpan<byte> alternate, string other) => Ascii.Equals(alternate, other);

    /// <inheritdoc/>
    public int GetHashCode(string text)
    {
        var hash = text.Length;
        foreach (var character in text)
        {
            hash = (hash * 31) + character;
        }

        return hash;
    }

    /// <inheritdoc/>
    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = alternate.Length;
        foreach (var character in alternate)
        {
            hash = (hash * 31) + character;
        }

        return hash;
    }

    /// <inheritdoc/>
    public string Create(ReadOnlySpan<byte> alternate) => Encoding.ASCII.GetString(alternate);
}
