namespace EcomBot.Commerce.Anomalies.Series;

/// <summary>One way of looking at a series: how unlike its past each value is, in a unit of its own.</summary>
internal interface INovelty
{
    /// <summary>Gets how unlike the past the next value is, from 0, and remembers it; null where there is too little past to tell.</summary>
    double? Next(DateTimeOffset at, double value);
}
