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
    public int GetHashCode(string text) =>
        text.Length == 0 ? 0 : Hash(text.Length, text[0], text[text.Length / 2], text[^1]);

    /// <inheritdoc/>
    public int GetHashCode(ReadOnlySpan<byte> alternate) =>
        alternate.IsEmpty ? 0 : Hash(alternate.Length, alternate[0], alternate[alternate.Length / 2], alternate[^1]);

    /// <inheritdoc/>
    public string Create(ReadOnlySpan<byte> alternate) => Encoding.ASCII.GetString(alternate);

    /// <summary>Three letters and the length tell names apart well enough, and cost the same for long ones.</summary>
    private static int Hash(int length, int first, int middle, int last) =>
        (((((length * 31) + first) * 31) + middle) * 31) + last;
}
