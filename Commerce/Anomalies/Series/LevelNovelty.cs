namespace EcomBot.Commerce.Anomalies.Series;

/// <summary>How far the mean of the last values is from the middle of the past: sees drifts and new levels.</summary>
/// <param name="window">Over how many values the mean goes.</param>
/// <param name="memory">Over how many the past.</param>
internal sealed class LevelNovelty(int window, int memory) : INovelty
{
    private readonly TailHistory _past = new(memory);
    private readonly Queue<double> _last = new();
    private double _sum;

    /// <inheritdoc/>
    public double? Next(DateTimeOffset at, double value)
    {
        _last.Enqueue(value);
        _sum += value;
        if (_last.Count > window)
        {
            _sum -= _last.Dequeue();
        }

        double? novelty = _last.Count < window ? null : Math.Abs((_sum / window) - _past.Median);
        _past.Add(value);
        return novelty;
    }
}
