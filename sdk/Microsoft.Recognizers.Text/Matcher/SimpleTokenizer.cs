namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>Cuts texts into words; signs and characters of Chinese, Japanese and Korean are pieces of their own.</summary>
public class SimpleTokenizer : ITokenizer
{
    /// <summary>Whether a character is a Chinese one.</summary>
    public static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fbf' or >= '\u3400' and <= '\u4dbf';

    /// <summary>Whether a character is of a Japanese syllabary.</summary>
    public static bool IsJapanese(char c) => c is >= '\u3040' and <= '\u309f' or >= '\u30a0' and <= '\u30ff' or >= '\uff66' and <= '\uff9d';

    /// <summary>Whether a character is of the Korean alphabet.</summary>
    public static bool IsKorean(char c) =>
        c is >= '\uac00' and <= '\ud7af' or >= '\u1100' and <= '\u11ff' or >= '\u3130' and <= '\u318f' or >= '\uffb0' and <= '\uffdc';

    /// <summary>Whether a character is Chinese, Japanese or Korean.</summary>
    public static bool IsCjk(char c) => IsChinese(c) || IsJapanese(c) || IsKorean(c);

    /// <inheritdoc/>
    public virtual List<Token> Tokenize(string input)
    {
        var tokens = new List<Token>();
        var start = -1;
        for (var i = 0; i < (input?.Length ?? 0); i++)
        {
            var isInWord = char.IsLetterOrDigit(input[i]) && !IsCjk(input[i]);
            if (start >= 0 && (!isInWord || EndsWord(input[i - 1], input[i])))
            {
                tokens.Add(new Token(start, i - start, input[start..i]));
                start = -1;
            }
            if (isInWord && start < 0)
            {
                start = i;
            }
            else if (!isInWord && !char.IsWhiteSpace(input[i]))
            {
                tokens.Add(new Token(i, 1, input.Substring(i, 1)));
            }
        }
        if (start >= 0)
        {
            tokens.Add(new Token(start, input.Length - start, input[start..]));
        }
        return tokens;
    }

    /// <summary>Whether a word ends between two of its characters.</summary>
    private protected virtual bool EndsWord(char before, char c) => false;
}
