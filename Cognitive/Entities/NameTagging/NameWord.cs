namespace EcomBot.Cognitive.Entities.NameTagging;

/// <summary>A word as names are read: punctuation around it and endings like <c>'s</c> are words of their own.</summary>
/// <param name="Start">Where it starts, in UTF-16 code units.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Kind">How it is written.</param>
internal readonly record struct NameWord(int Start, int End, NameWordKind Kind)
{
    private const int LongestAbbreviation = 4;

    /// <summary>Reads the words of a text, at most as many as there is room for.</summary>
    /// <returns>How many there are.</returns>
    public static int In(string text, string folded, Span<NameWord> words)
    {
        var count = 0;
        for (var index = 0; index < text.Length && count < words.Length;)
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
            Cut(text, folded, index, end, words, ref count);
            index = end;
        }
        return count;
    }

    private static void Cut(string text, string folded, int start, int end, Span<NameWord> words, ref int count)
    {
        if (WholeKind(folded.AsSpan(start, end - start)) is { } whole)
        {
            Add(new(start, end, whole), words, ref count);
            return;
        }
        var first = start;
        while (first < end && !char.IsLetterOrDigit(text[first]))
        {
            first++;
        }
        var last = end;
        while (last > first && !char.IsLetterOrDigit(text[last - 1]))
        {
            last--;
        }
        last += last < end && text[last] == '.' && IsAbbreviation(text.AsSpan(first, last - first)) ? 1 : 0;
        AddSigns(start, first, words, ref count);
        AddWord(text, folded, first, last, words, ref count);
        AddSigns(last, end, words, ref count);
    }

    private static void AddWord(string text, string folded, int start, int end, Span<NameWord> words, ref int count)
    {
        var ending = EndingOf(folded.AsSpan(start, end - start));
        if (end - ending > start)
        {
            Add(new(start, end - ending, KindOf(text.AsSpan(start, end - ending - start))), words, ref count);
        }
        if (ending > 0)
        {
            Add(new(end - ending, end, NameWordKind.Small), words, ref count);
        }
    }

    private static void AddSigns(int start, int end, Span<NameWord> words, ref int count)
    {
        for (var place = start; place < end; place++)
        {
            Add(new(place, place + 1, NameWordKind.Sign), words, ref count);
        }
    }

    private static void Add(NameWord word, Span<NameWord> words, ref int count)
    {
        if (count < words.Length)
        {
            words[count++] = word;
        }
    }

    private static NameWordKind? WholeKind(ReadOnlySpan<char> chunk) =>
        chunk.Length < 2 ? null
        : chunk.StartsWith("http") || chunk.StartsWith("www.") ? NameWordKind.Link
        : chunk.Contains('@') ? NameWordKind.Mention
        : chunk[0] == '#' && char.IsLetterOrDigit(chunk[1]) ? NameWordKind.Hashtag
        : null;

    /// <summary>Whether a full stop belongs to a word: "J.", "U.S.", "St.", "Mr.".</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Contains('.') || (word.Length > 0 && word.Length <= LongestAbbreviation && char.IsUpper(word[0]) && word.IndexOfAny("aeiouyAEIOUY") < 0)
        || word is "Inc" or "Co" or "Jr" or "Sr";

    private static int EndingOf(ReadOnlySpan<char> word) =>
        word.EndsWith("n't") ? 3
        : word.LastIndexOf('\'') is > 0 and var place && word[place..] is "'s" or "'m" or "'d" or "'re" or "'ve" or "'ll" ? word.Length - place
        : 0;

    private static NameWordKind KindOf(ReadOnlySpan<char> word)
    {
        var (uppers, letters, digits) = (0, 0, 0);
        foreach (var letter in word)
        {
            uppers += char.IsUpper(letter) ? 1 : 0;
            letters += char.IsLetter(letter) ? 1 : 0;
            digits += char.IsDigit(letter) ? 1 : 0;
        }
        return letters == 0 ? (digits > 0 ? NameWordKind.Number : NameWordKind.Sign)
            : uppers == 0 ? NameWordKind.Small
            : uppers == letters ? (letters == 1 ? NameWordKind.Letter : NameWordKind.Shouted)
            : uppers == 1 && char.IsUpper(word[0]) ? NameWordKind.Capital : NameWordKind.Mixed;
    }
}
