using System.Text;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>Cuts a text into tokens; ideographs stand alone, letters and digits in runs.</summary>
internal static class Tokenizer
{
    private const int LongestNumber = 8;

    /// <summary>The text in lower case and half-width forms, character for character.</summary>
    public static string Normalize(string text) =>
        string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = char.ToLowerInvariant(HalfWidth(source[i]));
            }
        });

    /// <summary>The text without accents, character for character, as the vocabulary holds it.</summary>
    public static string Fold(string normalized)
    {
        for (var i = 0; i < normalized.Length; i++)
        {
            if (normalized[i] > 0x7f)
            {
                return string.Create(normalized.Length, normalized, static (target, source) =>
                {
                    for (var j = 0; j < target.Length; j++)
                    {
                        target[j] = WithoutAccent(source[j]);
                    }
                });
            }
        }
        return normalized;
    }

    /// <summary>The tokens of a folded text.</summary>
    public static List<Token> Tokenize(string folded, Vocabulary vocabulary)
    {
        var tokens = new List<Token>(folded.Length / 4 + 1);
        var glued = false;
        for (var i = 0; i < folded.Length;)
        {
            var kind = KindOf(folded[i]);
            if (kind is null)
            {
                glued = false;
                i++;
                continue;
            }
            var end = EndOf(folded, i, kind.Value);
            var span = folded.AsSpan(i, end - i);
            var number = kind == TokenKind.Digits && span.Length <= LongestNumber ? int.Parse(span) : -1;
            tokens.Add(new Token(i, end, kind.Value, vocabulary.Find(span), number, glued));
            glued = true;
            i = end;
        }
        return tokens;
    }

    private static int EndOf(string text, int start, TokenKind kind)
    {
        var end = start + 1;
        if (kind is TokenKind.Letters or TokenKind.Digits)
        {
            while (end < text.Length && KindOf(text[end]) == kind)
            {
                end++;
            }
        }
        return end;
    }

    private static TokenKind? KindOf(char c) => c switch
    {
        >= 'a' and <= 'z' => TokenKind.Letters,
        >= '0' and <= '9' => TokenKind.Digits,
        _ when char.IsWhiteSpace(c) => null,
        >= '\u3400' and <= '\u9fff' => TokenKind.Ideograph,
        '\u3007' => TokenKind.Ideograph,
        _ when char.IsLetter(c) => TokenKind.Letters,
        _ => TokenKind.Mark,
    };

    private static char HalfWidth(char c) => c switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\u3000' => ' ',
        _ => c,
    };

    private static char WithoutAccent(char c)
    {
        switch (c)
        {
            case '\u2019' or '\u2018' or '\u00b4':
                return '\'';
            case '\u2013' or '\u2014' or '\u2212' or '\u2010' or '\u2011':
                return '-';
            case < '\u00c0' or > '\u024f':
                return c;
            default:
                var decomposed = c.ToString().Normalize(NormalizationForm.FormD);
                return decomposed[0];
        }
    }
}
