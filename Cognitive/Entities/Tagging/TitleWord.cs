namespace EcomBot.Cognitive.Entities.Tagging;

/// <summary>What stands between two spaces of a title, without the punctuation around it.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="End">The place after its last character.</param>
internal readonly record struct TitleWord(int Start, int End)
{
    private const string Punctuation = "()[]{}<>\"'“”‘’.,;:!?…*|/&+-–";

    private const int LongestEnd = 4;

    /// <summary>The letters of the word.</summary>
    /// <param name="folded">The title in plain letters.</param>
    public ReadOnlySpan<char> Of(string folded) => folded.AsSpan(Start, End - Start);

    /// <summary>Whether the word is a part of a marked number.</summary>
    public bool Touches(MarkedText title)
    {
        var (start, end) = (Start, End);
        return title.Spans.Any(span => start < span.End && end > span.Start);
    }

    /// <summary>Whether the word may be the end of a number that spaces broke up.</summary>
    public bool IsShortEnd(string folded) => End - Start <= LongestEnd && char.IsAsciiLetter(folded[Start]);

    /// <summary>The words of a title; punctuation that stands alone is a word.</summary>
    public static List<TitleWord> In(string text, int most)
    {
        var words = new List<TitleWord>();
        for (var index = 0; index < text.Length && words.Count < most;)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                index++;
                continue;
            }
            var end = index;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }
            words.Add(Trimmed(text, index, end));
            index = end;
        }
        return words;
    }

    private static TitleWord Trimmed(string text, int start, int end)
    {
        var (first, last) = (start, end);
        while (first < last && Punctuation.Contains(text[first]))
        {
            first++;
        }
        while (last > first && Punctuation.Contains(text[last - 1]))
        {
            last--;
        }
        return first < last ? new(first, last) : new(start, end);
    }
}
