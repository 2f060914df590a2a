namespace EcomBot.Cognitive.Reading;

/// <summary>A run of letters and digits, or one sign.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Digits">How many of its characters are the digits 0 to 9.</param>
/// <param name="Kind">What it is made of.</param>
internal readonly record struct Token(int Start, int Length, int Digits, TokenKind Kind)
{
    /// <summary>The place after its last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is a word that carries no meaning of its own, in any language; told within a <see cref="TextReading"/>.</summary>
    public bool IsStopWord { get; init; }

    /// <summary>Whether it has a digit.</summary>
    public bool HasDigit => Digits > 0;

    /// <summary>Whether it is digits alone.</summary>
    public bool IsNumber => Digits == Length;
}

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters and digits.</summary>
    Word,

    /// <summary>Ideographs, which are written without spaces.</summary>
    Ideographs,

    /// <summary>One sign.</summary>
    Sign,
}
