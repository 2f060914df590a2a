using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Anomalies.Rates;

/// <summary>What a watch of a rate remembers: what is usual in each part, and the recent cases.</summary>
internal sealed class RateMemory
{
    private const int MostRecent = 300;
    private const double WarmUp = 50;
    private const double CasesOfDoubt = 20;
    private const double LowestUsual = 0.02;

    private readonly Dictionary<Slice, PartRate> _parts = [];
    private readonly Queue<RateEvent> _recent = new();

    /// <summary>Gets or sets the parts, to be kept.</summary>
    public PartRate[] Parts
    {
        get => [.. _parts.Values];
        init => Array.ForEach(value, part => _parts[part.Part] = part);
    }

    /// <summary>Gets or sets the recent cases, oldest first, to be kept.</summary>
    public RateEvent[] Recent
    {
        get => [.. _recent];
        init => Array.ForEach(value, _recent.Enqueue);
    }

    /// <summary>Gets whether enough is known to tell what is usual.</summary>
    [JsonIgnore]
    public bool IsWarm => Of(Slice.Everything).Cases >= WarmUp;

    /// <summary>Gets a part.</summary>
    public PartRate Of(Slice slice) => _parts.TryGetValue(slice, out var part) ? part : _parts[slice] = new() { Part = slice };

    /// <summary>Gets what is usual in a part, drawn towards the whole where little is known; a few failures are usual everywhere.</summary>
    public double UsualOf(PartRate part)
    {
        var all = Of(Slice.Everything);
        var overall = (all.Failed + 1) / (all.Cases + CasesOfDoubt);
        var usual = part.Part.Dimension == SliceDimension.Reason
            ? (part.Failed + 1) / (all.Cases + CasesOfDoubt)
            : (part.Failed + (CasesOfDoubt * overall)) / (part.Cases + CasesOfDoubt);
        return Math.Max(usual, LowestUsual);
    }

    /// <summary>Gets the parts that a case belongs to, the most telling kinds first.</summary>
    public PartRate[] PartsOf(RateEvent one) =>
    [
        .. one.Slices.Distinct().Order(Comparer<Slice>.Create((a, b) => a.Dimension.CompareTo(b.Dimension))).Select(Of),
        .. ReasonsAfter(one), Of(Slice.Everything),
    ];

    /// <summary>Adds a case to what is usual, without weighing it.</summary>
    public void Learn(RateEvent one) => Array.ForEach(PartsOf(one), part => part.Count(one));

    /// <summary>Adds a recent case; the oldest becomes part of what is usual, unless an alert explains it.</summary>
    public void Remember(RateEvent one, Func<RateEvent, bool> isExplained)
    {
        _recent.Enqueue(one);
        if (_recent.Count > MostRecent && _recent.Dequeue() is var oldest && !isExplained(oldest))
        {
            Learn(oldest);
        }
    }

    private PartRate[] ReasonsAfter(RateEvent one)
    {
        if (one.Reason is { } reason)
        {
            Of(new(SliceDimension.Reason, reason));
        }

        return [.. _parts.Values.Where(part => part.Part.Dimension == SliceDimension.Reason)];
    }
}
