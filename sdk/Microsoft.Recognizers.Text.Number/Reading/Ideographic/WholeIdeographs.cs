namespace Microsoft.Recognizers.Text.Number.Reading.Ideographic;

/// <summary>A whole number in characters, or characters and digits.</summary>
/// <param name="Value">The value.</param>
/// <param name="End">The index behind its last character.</param>
internal readonly record struct WholeIdeographs(double Value, int End)
{
    /// <summary>How many characters and numbers in digits it has.</summary>
    public int Count { get; init; }

    /// <summary>Whether it is made of digits only, none multiplied.</summary>
    public bool IsDigitsOnly { get; init; }

    /// <summary>Whether it is only the least that is meant, as in 十几万.</summary>
    public bool IsAbout { get; init; }

    /// <summary>Whether its first character is a unit that has no number before it, as in 千分之一.</summary>
    public bool StartsBare { get; init; }
}
