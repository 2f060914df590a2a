namespace EcomBot.Cognitive.Learning;

/// <summary>The features of one text, as hashes; grows as needed and is used again for the next text.</summary>
internal sealed class FeatureBuffer
{
    private uint[] _features = new uint[1024];

    [ThreadStatic]
    private static FeatureBuffer? _ofThread;

    /// <summary>How many features there are.</summary>
    public int Count { get; private set; }

    /// <summary>The features, good until the next is added.</summary>
    public ReadOnlySpan<uint> Features => _features.AsSpan(0, Count);

    /// <summary>An empty buffer that belongs to the running thread until it asks again.</summary>
    public static FeatureBuffer OfThread()
    {
        var buffer = _ofThread ??= new();
        buffer.Count = 0;
        return buffer;
    }

    /// <summary>Forgets all features.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds one feature.</summary>
    public void Add(uint hash)
    {
        if (Count == _features.Length)
        {
            Array.Resize(ref _features, Count * 2);
        }
        _features[Count++] = hash;
    }
}
