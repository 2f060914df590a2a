namespace Microsoft.Recognizers.Text.Words;

/// <summary>A word, a run of digits, or any other single character that is no white space.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, string Folded)
{
    public int Length => End - Start;
}

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    Word,
    Digits,
    Symbol,
}
