using EcomBot.Cognitive.Learning;

namespace EcomBot.Cognitive.Entities.Catalogue;

/// <summary>How words are compared: without a plural's s, and with a few slips of the keyboard.</summary>
internal static class CatalogueWord
{
    /// <summary>Words shorter than this are never taken for misspelt.</summary>
    public const int ShortestMisspelt = 5;

    /// <summary>Words at least this long may have two slips.</summary>
    private const int ShortestTwiceMisspelt = 8;

    private const int Longest = 40;

    /// <summary>A word without the s of a plural.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] != 's' && !char.IsAsciiDigit(word[0]) ? word[..^1] : word;

    /// <summary>How many slips a word of a length may have.</summary>
    public static int Slips(int length) => length < ShortestMisspelt ? 0 : length < ShortestTwiceMisspelt ? 1 : 2;

    /// <summary>The hash of a word.</summary>
    public static uint HashOf(ReadOnlySpan<char> word) => Hash.Of(0, word);

    /// <summary>Adds the hashes of a word, and of it with one letter, and of long words two letters, left out.</summary>
    public static void Shortened(ReadOnlySpan<char> word, FeatureBuffer hashes)
    {
        hashes.Add(HashOf(word));
        var (slips, before) = (Slips(word.Length), Hash.Add(Hash.Start, 0u));
        for (var first = 0; first < word.Length && slips > 0 && word.Length <= Longest; first++)
        {
            hashes.Add(Hash.Mix(Hash.Add(before, word[(first + 1)..])));
            var between = before;
            for (var second = first + 1; second < word.Length && slips > 1; second++)
            {
                hashes.Add(Hash.Mix(Hash.Add(between, word[(second + 1)..])));
                between = Hash.Add(between, word[second]);
            }
            before = Hash.Add(before, word[first]);
        }
    }

    /// <summary>The number of letters to insert, leave out, change or swap with their neighbour to turn one word into another; more than the limit is
    /// not counted out.</summary>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit || left.Length > Longest || right.Length > Longest)
        {
            return limit + 1;
        }
        Span<int> cells = stackalloc int[(Longest + 1) * 3];
        var older = cells[..(Longest + 1)];
        var old = cells.Slice(Longest + 1, Longest + 1);
        var row = cells[((Longest + 1) * 2)..];
        for (var column = 0; column <= right.Length; column++)
        {
            old[column] = column;
        }
        for (var line = 1; line <= left.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = old[column - 1] + (left[line - 1] == right[column - 1] ? 0 : 1);
                row[column] = Math.Min(Math.Min(old[column], row[column - 1]) + 1, change);
                if (line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1])
                {
                    row[column] = Math.Min(row[column], older[column - 2] + 1);
                }
            }
            var spare = older;
            older = old;
            old = row;
            row = spare;
        }
        return old[right.Length];
    }
}
