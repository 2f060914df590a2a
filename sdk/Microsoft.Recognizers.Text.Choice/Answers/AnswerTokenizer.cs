using System.Text;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Choice.Answers;

/// <summary>Cuts answers into words and emoji; other signs are left out.</summary>
/// <param name="ideographsOnly">Whether a word is a run of Chinese characters and all else but emoji is left out.</param>
internal sealed class AnswerTokenizer(bool ideographsOnly)
{
    public List<AnswerToken> Tokenize(string text)
    {
        var tokens = new List<AnswerToken>();
        for (var i = 0; i < text.Length;)
        {
            var end = EndOfToken(text, i);
            if (end > i)
            {
                tokens.Add(new AnswerToken(i, end, Folding.Fold(text[i..end])));
            }
            i = Math.Max(end, i + 1);
        }
        return tokens;
    }

    /// <summary>Whether a token colours the emoji before it.</summary>
    public static bool IsSkinTone(string token) =>
        Rune.TryGetRuneAt(token, 0, out var rune) && rune.Value is >= 0x1F3FB and <= 0x1F3FF;

    private int EndOfToken(string text, int start)
    {
        if (char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
        {
            return start + 2;
        }
        if (text[start] is '\u270b' or '\u2714' or '\u2705' or '\u274c')
        {
            return start + 1;
        }
        var end = start;
        while (end < text.Length && IsInWord(text[end]))
        {
            end++;
        }
        return end;
    }

    private bool IsInWord(char c) => ideographsOnly ? Tokenizer.IsIdeograph(c) && char.IsLetter(c) : char.IsLetterOrDigit(c);
}
