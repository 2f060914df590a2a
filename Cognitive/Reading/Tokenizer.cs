namespace EcomBot.Cognitive.Reading;

/// <summary>Cuts a text into words, runs of ideographs and signs, in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a text, in its order; spaces are left out.</summary>
    public static Token[] Cut(string text)
    {
        var tokens = new List<Token>(text.Length / 4 + 4);
        for (var index = 0; index < text.Length;)
        {
            var token = At(text, index);
            if (token.Length > 0)
            {
                tokens.Add(token);
            }
            index += Math.Max(1, token.Length);
        }
        return [.. tokens];
    }

    private static Token At(string text, int start)
    {
        var first = text[start];
        if (char.IsWhiteSpace(first))
        {
            return default;
        }
        if (Script.IsIdeograph(first))
        {
            return Run(text, start, TokenKind.Ideographs);
        }
        return IsWordPart(first) ? Run(text, start, TokenKind.Word) : new(start, SignLength(text, start), 0, TokenKind.Sign);
    }

    private static Token Run(string text, int start, TokenKind kind)
    {
        var (end, digits) = (start, 0);
        for (; end < text.Length && Belongs(text[end], kind); end++)
        {
            digits += char.IsAsciiDigit(text[end]) ? 1 : 0;
        }
        return new(start, end - start, digits, kind);
    }

    private static bool Belongs(char letter, TokenKind kind) =>
        kind == TokenKind.Ideographs ? Script.IsIdeograph(letter) : IsWordPart(letter) && !Script.IsIdeograph(letter);

    private static bool IsWordPart(char letter) =>
        letter < 128 ? char.IsAsciiLetterOrDigit(letter) : char.IsLetterOrDigit(letter) || char.IsBetween(letter, '\u0300', '\u036f');

    private static int SignLength(string text, int start) =>
        char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
}
