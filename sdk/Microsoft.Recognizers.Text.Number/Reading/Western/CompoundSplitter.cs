using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>Cuts words such as "einundzwanzig" into the number words that they are made of.</summary>
internal sealed class CompoundSplitter(NumberLexicon lexicon)
{
    private const int LongestWord = 120;
    private const int LongestPart = 16;

    /// <summary>Adds the parts of a word, glued to each other; false when it is not made of number words alone.</summary>
    public bool TrySplit(Token word, Joint joint, List<NumberUnit> units)
    {
        if (word.Length is < 4 or > LongestWord)
        {
            return false;
        }
        var folded = word.Folded;
        var deadEnds = new bool[folded.Length];
        var parts = new List<(int Start, int End, NumberWord Word)>();
        if (!Split(folded, 0, deadEnds, parts) || !IsNumber(parts))
        {
            return false;
        }
        foreach (var (start, end, part) in parts)
        {
            units.Add(new NumberUnit(word.Start + start, word.Start + end, part, null, start == 0 ? joint : Joint.Glued));
        }
        return true;
    }

    private static bool IsNumber(List<(int Start, int End, NumberWord Word)> parts) =>
        parts.Count > 1 && (parts[0].Word.IsWhole || parts[0].Word.IsAndHalf)
        && parts[^1].Word is { IsAnd: false, IsArticle: false } or { IsAndHalf: true } or { IsWhole: true };

    // Longest parts first; a place from which the rest cannot be cut is tried once.
    private bool Split(string word, int start, bool[] deadEnds, List<(int Start, int End, NumberWord Word)> parts)
    {
        if (start == word.Length)
        {
            return true;
        }
        if (deadEnds[start])
        {
            return false;
        }
        for (var length = Math.Min(LongestPart, word.Length - start); length > 0; length--)
        {
            if (lexicon.Words.Find(word.Substring(start, length)) is not { } part || !MayStandInside(part, start, start + length == word.Length))
            {
                continue;
            }
            parts.Add((start, start + length, part));
            if (Split(word, start + length, deadEnds, parts))
            {
                return true;
            }
            parts.RemoveAt(parts.Count - 1);
        }
        deadEnds[start] = true;
        return false;
    }

    private static bool MayStandInside(NumberWord part, int start, bool isLast) =>
        part.IsWhole || (start > 0 && part.IsAnd)
        || (isLast && start > 0 && (part.IsOrdinal || part.Denominator > 0 || part.Denominators > 0
            || part.IsOrdinalEnding || part.IsDenominatorEnding || part.IsAndHalf));
}
