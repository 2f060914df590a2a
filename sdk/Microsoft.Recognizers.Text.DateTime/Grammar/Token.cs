namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>A word, a run of digits or a single other character of the text.</summary>
/// <param name="Start">First character, in UTF-16 units.</param>
/// <param name="End">One past the last character.</param>
/// <param name="Kind">What the token is made of.</param>
/// <param name="Word">Number of the word in the vocabulary, -1 for words no rule knows.</param>
/// <param name="Number">Value of a run of digits; -1 for runs too long to be part of a date, and for words.</param>
/// <param name="Glued">Whether no space stands before it.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, int Word, int Number, bool Glued)
{
    public int Length => End - Start;
}

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    Letters,
    Digits,
    Ideograph,
    Mark,
}
