namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>A number and where it stands.</summary>
/// <param name="Start">The index of the first character.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Value">The value; NaN where the text has none, as in a bare "percent".</param>
/// <param name="Kind">The sort.</param>
internal sealed record NumberSpan(int Start, int Length, double Value, NumberKind Kind)
{
    /// <summary>The index behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is written in digits alone, with no word in it.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>Whether a letter follows directly, as in 180ml: a number of units, not a number by itself.</summary>
    public bool IsAttached { get; init; }

    /// <summary>Whether it is the least that is meant, as 十几万 is.</summary>
    public bool IsAbout { get; init; }

    /// <summary>The shown value where it is not the plain value: a relative ordinal or a range.</summary>
    public string Shown { get; init; }

    /// <summary>What a relative ordinal is counted from.</summary>
    public string RelativeTo { get; init; }
}
