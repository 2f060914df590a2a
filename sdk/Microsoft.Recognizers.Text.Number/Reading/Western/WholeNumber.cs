namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>A whole number, or a place in an order, put together from units.</summary>
/// <param name="Value">The value.</param>
/// <param name="Next">The index of the unit behind it.</param>
/// <param name="IsOrdinal">Whether it names a place.</param>
/// <param name="LastScale">What its last unit multiplies with, such as 1000; 1 where that is no scale.</param>
internal readonly record struct WholeNumber(double Value, int Next, bool IsOrdinal, double LastScale)
{
    /// <summary>What was said after the last hundred or scale; 0 where nothing was.</summary>
    public double Low { get; init; }
}
