namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>Tells characters of sequences from those around them. Only ASCII letters take part: Chinese is written without spaces.</summary>
internal static class Characters
{
    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    public static bool IsWordAt(string text, int at) => at >= 0 && at < text.Length && IsWord(text[at]);

    public static bool IsDigitAt(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    public static bool IsAt(string text, int at, char c) => at >= 0 && at < text.Length && text[at] == c;

    public static int EndOf(string text, int start, Func<char, bool> isInside)
    {
        var end = start;
        while (end < text.Length && isInside(text[end]))
        {
            end++;
        }
        return end;
    }
}
