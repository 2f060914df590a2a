namespace EcomBot.Commerce.Anomalies.Series;

/// <summary>How far the last values, taken together, are from every stretch of the past that was like them.</summary>
/// <param name="length">How many values make a stretch; one compares the values alone.</param>
internal sealed class WindowNovelty(int length) : INovelty
{
    private const int Neighbours = 3;
    private const int Span = 5000;

    private readonly List<double> _values = [];
    private readonly double[] _nearest = new double[Neighbours];

    /// <inheritdoc/>
    public double? Next(DateTimeOffset at, double value)
    {
        Remember(value);
        if (_values.Count < 3 * length)
        {
            return null;
        }

        Array.Fill(_nearest, double.MaxValue);
        var last = _values.Count - length;
        for (var start = Math.Max(0, _values.Count - Span); start <= last - length; start++)
        {
            Insert(Distance(start, last));
        }

        return _nearest[^1] == double.MaxValue ? null : Math.Sqrt(_nearest[^1]);
    }

    private void Remember(double value)
    {
        if (_values.Count == 2 * Span)
        {
            _values.RemoveRange(0, Span);
        }

        _values.Add(value);
    }

    // Gives up as soon as the stretch cannot be among the nearest any more.
    private double Distance(int start, int last)
    {
        var sum = 0d;
        for (var step = 0; step < length && sum < _nearest[^1]; step++)
        {
            var gap = _values[last + step] - _values[start + step];
            sum += gap * gap;
        }

        return sum;
    }

    private void Insert(double distance)
    {
        var place = Neighbours;
        for (; place > 0 && distance < _nearest[place - 1]; place--)
        {
            if (place < Neighbours)
            {
                _nearest[place] = _nearest[place - 1];
            }
        }

        if (place < Neighbours)
        {
            _nearest[place] = distance;
        }
    }
}
