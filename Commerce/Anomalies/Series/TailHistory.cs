namespace EcomBot.Commerce.Anomalies.Series;

/// <summary>The last values of a figure, sorted, and how far out in their tail another one is.</summary>
/// <param name="capacity">How many values are remembered.</param>
internal sealed class TailHistory(int capacity)
{
    private const double TailShare = 0.02;
    private const int SmallestTail = 5;
    private const int SmallestHistory = 20;
    private const double LeastChance = 1e-30;
    private const double ThinnestTail = 0.05;

    private readonly double[] _sorted = new double[capacity];
    private readonly double[] _ring = new double[capacity];
    private int _next;

    /// <summary>Gets how many values are remembered.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the middle of the values; 0 when there are none.</summary>
    public double Median => Count == 0 ? 0 : _sorted[Count / 2];

    /// <summary>Gets how rare a value this high is, as the negative decimal logarithm of its chance: 2 for one in a hundred.</summary>
    public double SurpriseAt(double value)
    {
        if (Count < SmallestHistory)
        {
            return 0;
        }

        var atLeast = Count - FirstNotBelow(value);
        var tail = Math.Max(SmallestTail, (int)(TailShare * Count));
        var chance = atLeast >= tail || value <= TailStart(tail) ? (atLeast + 1.0) / (Count + 1) : BeyondTail(value, tail);
        return -Math.Log10(Math.Max(chance, LeastChance));
    }

    /// <summary>Remembers a value, in the place of the oldest one when all places are taken.</summary>
    public void Add(double value)
    {
        if (Count == capacity)
        {
            var oldest = FirstNotBelow(_ring[_next]);
            Array.Copy(_sorted, oldest + 1, _sorted, oldest, Count - oldest - 1);
            Count--;
        }

        var place = FirstNotBelow(value);
        Array.Copy(_sorted, place, _sorted, place + 1, Count - place);
        _sorted[place] = value;
        Count++;
        _ring[_next] = value;
        _next = (_next + 1) % capacity;
    }

    private double TailStart(int tail) => _sorted[Count - tail - 1];

    // The tail goes on as a power of the value (Hill's estimate of the power), which fits figures with bursts.
    private double BeyondTail(double value, int tail)
    {
        var unit = 1e-9 + (Math.Abs(_sorted[Count / 2]) * 1e-3);
        var start = TailStart(tail) + unit;
        var sum = 0d;
        for (var place = Count - tail; place < Count; place++)
        {
            sum += Math.Log((_sorted[place] + unit) / start);
        }

        return (tail + 1.0) / (Count + 1) * Math.Pow((value + unit) / start, -1 / Math.Max(sum / tail, ThinnestTail));
    }

    private int FirstNotBelow(double value)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = _sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
