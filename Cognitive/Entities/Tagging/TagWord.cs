namespace EcomBot.Cognitive.Entities.Tagging;

/// <summary>What stands between two spaces, without the punctuation around it.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="End">The place after its last character.</param>
internal readonly record struct TagWord(int Start, int End)
{
    private const string Punctuation = "()[]{}\"'“”‘’.,;:!?…";

    /// <summary>The words of a text; punctuation that stands alone is a word.</summary>
    public static List<TagWord> In(string text, int most)
    {
        var words = new List<TagWord>();
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

    private static TagWord Trimmed(string text, int start, int end)
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
