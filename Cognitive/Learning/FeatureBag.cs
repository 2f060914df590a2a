namespace EcomBot.Cognitive.Learning;

/// <summary>The features of one text with the weight of each, in the order they were first added; used again for the next text.</summary>
internal sealed class FeatureBag
{
    private const int FirstSize = 512;

    private uint[] _hashes = new uint[FirstSize];
    private float[] _weights = new float[FirstSize];
    private int[] _places = new int[FirstSize];

    /// <summary>The number after a feature's index at a place its hash leads to; 0 is free. Twice as many as there may be features.</summary>
    private int[] _slots = new int[2 * FirstSize];

    [ThreadStatic]
    private static FeatureBag? _ofThread;

    /// <summary>How many different features there are.</summary>
    public int Count { get; private set; }

    /// <summary>The features.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes.AsSpan(0, Count);

    /// <summary>The weight of each feature.</summary>
    public ReadOnlySpan<float> Weights => _weights.AsSpan(0, Count);

    /// <summary>An empty bag that belongs to the running thread until it asks again.</summary>
    public static FeatureBag OfThread()
    {
        var bag = _ofThread ??= new();
        bag.Clear();
        return bag;
    }

    /// <summary>Adds to the weight of a feature.</summary>
    public void Add(uint hash, float weight)
    {
        var place = (int)hash & (_slots.Length - 1);
        for (; _slots[place] != 0; place = (place + 1) & (_slots.Length - 1))
        {
            var known = _slots[place] - 1;
            if (_hashes[known] == hash)
            {
                _weights[known] += weight;
                return;
            }
        }
        if (Count == _hashes.Length)
        {
            Grow();
            Add(hash, weight);
            return;
        }
        (_hashes[Count], _weights[Count], _places[Count]) = (hash, weight, place);
        _slots[place] = ++Count;
    }

    private void Clear()
    {
        foreach (var place in _places.AsSpan(0, Count))
        {
            _slots[place] = 0;
        }
        Count = 0;
    }

    private void Grow()
    {
        Array.Resize(ref _hashes, 2 * Count);
        Array.Resize(ref _weights, 2 * Count);
        Array.Resize(ref _places, 2 * Count);
        _slots = new int[4 * Count];
        for (var index = 0; index < Count; index++)
        {
            var place = (int)_hashes[index] & (_slots.Length - 1);
            while (_slots[place] != 0)
            {
                place = (place + 1) & (_slots.Length - 1);
            }
            (_slots[place], _places[index]) = (index + 1, place);
        }
    }
}
