using System.Buffers;

namespace EcomBot.Cognitive.Reading;

/// <summary>Cuts a text into words, runs of ideographs and signs, in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a text, in its order; spaces are left out.</summary>
    public static Token[] Cut(ReadOnlySpan<char> text)
    {
        var room = ArrayPool<Token>.Shared.Rent(text.Length);
        var tokens = room[..Cut(text, room)];
        ArrayPool<Token>.Shared.Return(room);
        return tokens;
    }

    /// <summary>Writes the tokens of a text, in its order; spaces are left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Room for as many as the text has characters.</param>
    /// <returns>How many there are.</returns>
    public static int Cut(ReadOnlySpan<char> text, Span<Token> tokens)
    {
        var count = 0;
        for (var index = 0; index < text.Length;)
        {
            var token = At(text, index);
            if (token.Length > 0)
            {
                tokens[count++] = token;
            }
            index += Math.Max(1, token.Length);
        }
        return count;
    }

    private static Token At(ReadOnlySpan<char> text, int start)
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

    private static Token Run(ReadOnlySpan<char> text, int start, TokenKind kind)
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

    private static int SignLength(ReadOnlySpan<char> text, int start) =>
        char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
}
