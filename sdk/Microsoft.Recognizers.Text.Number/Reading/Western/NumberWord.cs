namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>All that a word or phrase can be in a number; zero means "not that".</summary>
internal sealed class NumberWord
{
    /// <summary>Whether it is a plain number such as "seven" or "twenty".</summary>
    public bool IsCardinal { get; set; }

    /// <summary>The value of a cardinal.</summary>
    public double Cardinal { get; set; }

    /// <summary>What it multiplies the number before it with, as "thousand" does.</summary>
    public double Scale { get; set; }

    /// <summary>Whether the scale is a number without one before it, as "mil" is.</summary>
    public bool IsBareScale { get; set; }

    /// <summary>The place it names, as "third" does.</summary>
    public double Ordinal { get; set; }

    /// <summary>The place it names by multiplying, as "thousandth" does.</summary>
    public double OrdinalScale { get; set; }

    /// <summary>What it divides by, when said of one part or of several.</summary>
    public double Denominator { get; set; }

    /// <summary>The denominator of several parts alone, as "fifths" is.</summary>
    public double Denominators { get; set; }

    /// <summary>The fraction it is without a number before it, as "half" is.</summary>
    public double LoneFraction { get; set; }

    /// <summary>The fraction it is before a scale, as "quarter" in "quarter million".</summary>
    public double ScaleFraction { get; set; }

    /// <summary>What it multiplies the last part of a number with and ends it, as "dozen" does.</summary>
    public double Dozen { get; set; }

    /// <summary>Whether it stands for one before scales, dozens and denominators.</summary>
    public bool IsArticle { get; set; }

    /// <summary>Whether it joins parts of a number.</summary>
    public bool IsAnd { get; set; }

    /// <summary>Whether it joins a whole number and a fraction.</summary>
    public bool IsWith { get; set; }

    /// <summary>Whether decimals follow it.</summary>
    public bool IsPoint { get; set; }

    /// <summary>Whether it makes the number below zero.</summary>
    public bool IsMinus { get; set; }

    /// <summary>Whether it stands between numerator and denominator.</summary>
    public bool IsOver { get; set; }

    /// <summary>Whether the over is one of chance, which asks for a numerator below the denominator.</summary>
    public bool IsProportion { get; set; }

    /// <summary>Whether it may stand between a fraction and the scale it is taken of.</summary>
    public bool IsOf { get; set; }

    /// <summary>Whether it turns the number it is glued to into an ordinal.</summary>
    public bool IsOrdinalEnding { get; set; }

    /// <summary>Whether it turns the number before it into a denominator.</summary>
    public bool IsDenominatorEnding { get; set; }

    /// <summary>Whether it adds one half to what it is glued to, as German "einhalb" does.</summary>
    public bool IsAndHalf { get; set; }

    /// <summary>Whether it is a span of time, over which something is paid.</summary>
    public bool IsTimeUnit { get; set; }

    /// <summary>Whether it looks like a number and is none.</summary>
    public bool IsNoNumber { get; set; }

    /// <summary>Whether it counts towards a whole number.</summary>
    public bool IsWhole => IsCardinal || Scale > 0;

    /// <summary>Whether it names a place.</summary>
    public bool IsOrdinal => Ordinal > 0 || OrdinalScale > 0;
}
