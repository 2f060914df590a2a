namespace Microsoft.Recognizers.Text.Words;

/// <summary>Cuts texts into tokens, in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a text in their order; a character of Chinese writing is a word of its own.</summary>
    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>(text.Length / 4 + 1);
        for (var i = 0; i < text.Length;)
        {
            var end = EndOfToken(text, i, out var kind);
            if (end > i)
            {
                tokens.Add(new Token(i, end, kind, Folding.Fold(text[i..end])));
            }
            i = Math.Max(end, i + 1);
        }
        return tokens;
    }

    /// <summary>Whether the character is of a writing that puts no spaces between words.</summary>
    public static bool IsIdeograph(char c) =>
        c is >= '\u2e80' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\uac00' and <= '\ud7a3' or >= '\uff66' and <= '\uff9f';

    /// <summary>Whether the character is a letter of a word that is written with spaces around it.</summary>
    public static bool IsWordLetter(char c) => char.IsLetter(c) && !IsIdeograph(c);

    private static int EndOfToken(string text, int start, out TokenKind kind)
    {
        var c = text[start];
        kind = char.IsAsciiDigit(c) ? TokenKind.Digits : char.IsLetter(c) ? TokenKind.Word : TokenKind.Symbol;
        var end = start + 1;
        if (char.IsWhiteSpace(c))
        {
            return start;
        }
        if (kind == TokenKind.Digits)
        {
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }
        else if (IsWordLetter(c))
        {
            while (end < text.Length && (IsWordLetter(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            {
                end++;
            }
        }
        return end;
    }
}
