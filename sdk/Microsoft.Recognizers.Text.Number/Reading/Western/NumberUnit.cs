namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>A number word, or a number in digits, at its place in a text.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index behind its last character.</param>
/// <param name="Word">What the word can be; null for digits.</param>
/// <param name="Literal">The number in digits; null for words.</param>
/// <param name="Joint">What stands between it and the unit before.</param>
internal sealed record NumberUnit(int Start, int End, NumberWord Word, Literal Literal, Joint Joint)
{
    private static readonly NumberWord _none = new();

    /// <summary>What the word can be; nothing for digits.</summary>
    public NumberWord As => Word ?? _none;

    /// <summary>Whether it goes on with the unit before.</summary>
    public bool IsJoined => Joint != Joint.Break;
}

/// <summary>What stands between two units.</summary>
internal enum Joint
{
    Break,
    Space,
    Hyphen,
    Glued,
}
