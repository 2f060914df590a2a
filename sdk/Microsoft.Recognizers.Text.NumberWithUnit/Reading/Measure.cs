namespace Microsoft.Recognizers.Text.NumberWithUnit.Reading;

/// <summary>A number with its unit, or a unit alone.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index behind its last character.</param>
/// <param name="Value">The number; null for a unit alone.</param>
/// <param name="Unit">The unit.</param>
internal sealed record Measure(int Start, int End, double? Value, Unit Unit)
{
    /// <summary>The unit that was written last: cents in "3 dollars 50 cents".</summary>
    public Unit LastUnit { get; init; }

    /// <summary>Whether it counts only as a part of the measure before it.</summary>
    public bool NeedsWhole { get; init; }

    /// <summary>Whether the number stands before the unit.</summary>
    public bool EndsInUnit { get; init; }

    /// <summary>Whether parts have been added, so that the value is shown in full.</summary>
    public bool IsCompound { get; init; }
}
