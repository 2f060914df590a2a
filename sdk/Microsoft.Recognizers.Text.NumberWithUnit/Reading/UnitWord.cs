namespace Microsoft.Recognizers.Text.NumberWithUnit.Reading;

/// <summary>A word or sign of units.</summary>
internal sealed class UnitWord
{
    /// <summary>The unit of each quantity that it can be one of.</summary>
    public Dictionary<Quantity, Unit> Units { get; } = [];

    /// <summary>Whether it may stand before its number.</summary>
    public bool IsPrefix { get; set; }

    /// <summary>Whether a space may part its letter from its sign, as in "c $".</summary>
    public bool MayBeApart { get; set; }

    /// <summary>Whether it names its unit only with a number.</summary>
    public bool NeedsNumber { get; set; }

    /// <summary>Whether it names its unit only as a part behind the whole, as "in" in "5 ft 2 in".</summary>
    public bool NeedsWhole { get; set; }
}
