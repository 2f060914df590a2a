namespace EcomBot.Cognitive.Spelling;

/// <summary>Tells how a hasty hand gets from one word to another: by one letter too many, too few, swapped, or of the key beside.</summary>
internal static class Slip
{
    /// <summary>What the likeliest slips cost.</summary>
    public const int Least = 1;

    /// <summary>Words that are no slip of each other.</summary>
    public const int None = int.MaxValue;

    private const int ShortestSwapped = 4;
    private const int ShortestDoubled = 5;
    private const int ShortestBeside = 5;
    private const int ShortestLeftOut = 4;
    private const int ShortestAdded = 6;
    private const int ShortestOther = 7;

    // With fewer letters behind it, a letter that endings are made of is more often another form of the word than a slip.
    private const int Ending = 2;
    private const string OfEndings = "adeimnorst";

    private static readonly string[] SoundAlike = ["bv", "sz", "sc", "ck", "gj", "iy", "ei", "ae", "ou", "ea", "dt", "ia"];

    /// <summary>
    /// How unlikely the slip is that makes a word of another, from <see cref="Least"/>; <see cref="None"/> where it takes more than one, changes the
    /// first letter, or might be another form of the word.
    /// </summary>
    /// <param name="said">The word as written, in plain letters.</param>
    /// <param name="meant">The word that is meant.</param>
    public static int CostOf(ReadOnlySpan<char> said, ReadOnlySpan<char> meant)
    {
        var same = said.CommonPrefixLength(meant);
        if (same == 0 || Math.Abs(said.Length - meant.Length) > 1)
        {
            return None;
        }
        var cost = (said.Length - meant.Length) switch
        {
            0 => Changed(said, meant, same),
            1 when said[(same + 1)..].SequenceEqual(meant[same..]) => Added(said, same),
            -1 when said[same..].SequenceEqual(meant[(same + 1)..]) => LeftOut(said, meant, same),
            _ => None,
        };
        return cost is not (Least or None) && IsOtherForm(said, meant, same) ? None : cost;
    }

    // "Pasados" is no slip of "pasado", nor "ganzem" of "ganzen"; a letter that is missing at the end was rather forgotten.
    private static bool IsOtherForm(ReadOnlySpan<char> said, ReadOnlySpan<char> meant, int place) =>
        said.Length >= meant.Length && said.Length - 1 - place < Ending && OfEndings.Contains(said[place])
        && (said.Length > meant.Length || IsOtherEnding(said[place], meant[place..]));

    private static bool IsOtherEnding(char said, ReadOnlySpan<char> meant) =>
        OfEndings.Contains(meant[0]) && (!Keyboard.AreNeighbours(said, meant[0]) || (meant.Length == 1 && (said, meant[0]) is ('m', 'n') or ('n', 'm')));

    private static int Changed(ReadOnlySpan<char> said, ReadOnlySpan<char> meant, int place)
    {
        if (place + 1 < said.Length && said[place] == meant[place + 1] && said[place + 1] == meant[place])
        {
            return said.Length >= ShortestSwapped && said[(place + 2)..].SequenceEqual(meant[(place + 2)..]) ? Least : None;
        }
        return !said[(place + 1)..].SequenceEqual(meant[(place + 1)..]) ? None
            : said.Length >= ShortestBeside && IsBeside(said[place], meant[place]) ? 2
            : said.Length >= ShortestOther ? 3 : None;
    }

    // The place is behind the letters that are the same, so a letter that is there twice is the one before it.
    private static int Added(ReadOnlySpan<char> said, int place) =>
        said[place] == said[place - 1] ? said.Length > ShortestDoubled ? Least : None : said.Length >= ShortestAdded ? 3 : None;

    private static int LeftOut(ReadOnlySpan<char> said, ReadOnlySpan<char> meant, int place) => said.Length < ShortestLeftOut ? None
        : meant[place] == meant[place - 1] ? Least : 2;

    private static bool IsBeside(char said, char meant) =>
        Keyboard.AreNeighbours(said, meant) || Array.Exists(SoundAlike, pair => pair.Contains(said) && pair.Contains(meant));
}
