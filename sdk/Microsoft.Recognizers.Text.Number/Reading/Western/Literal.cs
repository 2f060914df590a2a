namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>A number written in digits.</summary>
internal sealed record Literal(int Start, int End, double Value, NumberKind Kind)
{
    /// <summary>Whether it is digits alone: no sign, no mark, no suffix.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether a suffix such as k has multiplied it.</summary>
    public bool IsMultiplied { get; init; }

    /// <summary>Whether a word is glued to it at either side.</summary>
    public bool IsAttached { get; init; }

    /// <summary>Whether a word is glued to its front.</summary>
    public bool IsPrefixed { get; init; }

    /// <summary>Whether an ordinal suffix follows; it is part of the literal.</summary>
    public bool IsOrdinal { get; init; }
}
