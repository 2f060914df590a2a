namespace EcomBot.Commerce.Anomalies.Series;

/// <summary>Lets a value through when it is the highest of the last ones, so that one event is told once.</summary>
/// <param name="span">How many values back it must be the highest.</param>
internal sealed class RecentPeaks(int span)
{
    // Later values are lower: the first is the highest.
    private readonly LinkedList<(long Place, double Value)> _peaks = new();
    private long _place;

    /// <summary>Gets the value where it is the highest, else 0.</summary>
    public double Pass(double value)
    {
        while (_peaks.First is { } oldest && oldest.Value.Place <= _place - span)
        {
            _peaks.RemoveFirst();
        }

        var highest = _peaks.First?.Value.Value ?? 0;
        while (_peaks.Last is { } last && last.Value.Value <= value)
        {
            _peaks.RemoveLast();
        }

        _peaks.AddLast((_place++, value));
        return value > highest ? value : 0;
    }
}
