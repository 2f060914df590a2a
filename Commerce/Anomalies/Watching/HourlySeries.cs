using EcomBot.Commerce.Anomalies.Alerts;
using EcomBot.Commerce.Anomalies.Series;

namespace EcomBot.Commerce.Anomalies.Watching;

/// <summary>One figure over the hours, with its detector.</summary>
internal sealed class HourlySeries(AlertSubject subject, Slice where)
{
    private readonly SeriesDetector _detector = new();

    /// <summary>Gets what is watched.</summary>
    public AlertSubject Subject => subject;

    /// <summary>Gets in which part of the shop.</summary>
    public Slice Where => where;

    /// <summary>Gets the last value.</summary>
    public double Value { get; private set; }

    /// <summary>Gets what was usual at that time.</summary>
    public double Usual { get; private set; }

    /// <summary>Gets how unusual the last value was, from 0 to 1.</summary>
    public double Score { get; private set; }

    /// <summary>Gets how many hours it has seen.</summary>
    public int Hours { get; private set; }

    /// <summary>Takes in the next hour.</summary>
    public void Next(DateTimeOffset hour, double value)
    {
        Usual = _detector.UsualAt(hour) ?? value;
        Value = value;
        Score = _detector.Next(hour, value);
        Hours++;
    }
}
