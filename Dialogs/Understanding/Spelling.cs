namespace EcomBot.Dialogs.Understanding;

/// <summary>Compares terms that may be misspelt.</summary>
internal static class Spelling
{
    private const int ShortestMisspelt = 5;
    private const int ShortestTwiceMisspelt = 8;
    private const int ShortestTail = 5;

    // What ends like something that it is no kind of.
    private static readonly HashSet<string> OtherKinds = ["headphone", "earphone", "microphone"];

    /// <summary>
    /// Whether a term that was said means a term of the shop: the same, slightly misspelt, or the end of a compound ("watch" of
    /// "wristwatch"). What is a word itself is no slip of another: sneakers are no speakers.
    /// </summary>
    public static bool Means(string said, string term) =>
        said == term || IsTail(said, term) || (!Terms.IsKnown(said) && IsSlip(said, term));

    /// <summary>Whether a term is a kind of what was said: a smartphone is a phone, but headphones are none.</summary>
    public static bool IsTail(string said, string term) =>
        said.Length >= ShortestTail && term.Length > said.Length + 2 && term.EndsWith(said, StringComparison.Ordinal) && !OtherKinds.Contains(term);

    /// <summary>Whether two terms differ by a slip of the keyboard.</summary>
    public static bool IsSlip(string said, string term)
    {
        var shorter = Math.Min(said.Length, term.Length);
        var slips = shorter < ShortestMisspelt || char.IsDigit(term[0]) ? 0 : shorter < ShortestTwiceMisspelt ? 1 : 2;
        return slips > 0 && said[0] == term[0] && Math.Abs(said.Length - term.Length) <= slips && Distance(said, term) <= slips;
    }

    // Letters inserted, left out, changed or swapped with their neighbour.
    private static int Distance(string left, string right)
    {
        var cells = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++)
        {
            for (var column = 0; column <= right.Length; column++)
            {
                cells[row, column] = row == 0 ? column : column == 0 ? row : Math.Min(
                    Math.Min(cells[row - 1, column], cells[row, column - 1]) + 1, cells[row - 1, column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1));
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    cells[row, column] = Math.Min(cells[row, column], cells[row - 2, column - 2] + 1);
                }
            }
        }
        return cells[left.Length, right.Length];
    }
}
