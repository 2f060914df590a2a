namespace EcomBot.Cognitive.Learning;

/// <summary>Hashes of text pieces, the same on every machine (FNV-1a with a final mix).</summary>
internal static class Hash
{
    /// <summary>What a hash starts from.</summary>
    public const uint Start = 2166136261;

    /// <summary>A hash that goes on with one more value.</summary>
    public static uint Add(uint hash, uint value) => (hash ^ value) * 16777619;

    /// <summary>A hash that goes on with a piece of text.</summary>
    public static uint Add(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            hash = Add(hash, letter);
        }
        return hash;
    }

    /// <summary>Spreads a hash over all bits.</summary>
    public static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >> 13;
        hash *= 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }

    /// <summary>The hash of a piece of text of one kind.</summary>
    public static uint Of(uint kind, ReadOnlySpan<char> text) => Mix(Add(Add(Start, kind), text));
}
