using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits texts into words at spaces and punctuation; every emoji is a word.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.choices.tokenizer"/>
public class Tokenizer
{
    // Ranges of UTF-16 units that end a word: controls, punctuation, modifiers and marks, symbols.
    private static readonly (int First, int Last)[] Breaks =
    [
        (0x0000, 0x002F), (0x003A, 0x0040), (0x005B, 0x0060), (0x007B, 0x00BF),
        (0x02B9, 0x036F), (0x2000, 0x2BFF), (0x2E00, 0x2E7F),
    ];

    /// <summary>The tokenizer that is used where no other is named.</summary>
    public static TokenizerFunction DefaultTokenizer { get; } = DefaultTokenizerImpl;

    /// <summary>Splits a text into words.</summary>
    /// <param name="text">The text; null gives no words.</param>
    /// <param name="locale">Not looked at: the rules are the same everywhere.</param>
    /// <returns>The words in order, compared without regard to case.</returns>
    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        text ??= string.Empty;
        var start = -1;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsPartOfWord(rune))
            {
                EndWord(tokens, text, ref start, position);
                AddSymbol(tokens, rune, position);
            }
            else if (start < 0)
            {
                start = position;
            }

            position += rune.Utf16SequenceLength;
        }

        EndWord(tokens, text, ref start, position);
        return tokens;
    }

    private static bool IsPartOfWord(Rune rune) =>
        rune.IsBmp && !EndsWord(rune.Value);

    private static bool EndsWord(int unit)
    {
        foreach (var (first, last) in Breaks)
        {
            if (unit >= first && unit <= last)
            {
                return true;
            }
        }

        return false;
    }

    private static void EndWord(List<Token> tokens, string text, ref int start, int end)
    {
        if (start >= 0)
        {
            var word = text[start..end];
            tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() });
            start = -1;
        }
    }

    private static void AddSymbol(List<Token> tokens, Rune rune, int position)
    {
        if (!rune.IsBmp)
        {
            var text = rune.ToString();
            tokens.Add(new Token { Start = position, End = position + text.Length - 1, Text = text, Normalized = text });
        }
    }
}
