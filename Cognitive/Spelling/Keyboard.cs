namespace EcomBot.Cognitive.Spelling;

/// <summary>Where letters lie on a keyboard.</summary>
internal static class Keyboard
{
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>The letters left and right of one; none of those that are no keys.</summary>
    /// <param name="letter">A small letter.</param>
    public static string Beside(char letter) => Array.Find(Rows, row => row.Contains(letter)) is not { } row ? ""
        : row.IndexOf(letter) is var key && key == 0 ? row[1..2] : $"{row[key - 1]}{(key + 1 < row.Length ? row[(key + 1)..(key + 2)] : "")}";

    /// <summary>Whether two letters lie side by side.</summary>
    public static bool AreNeighbours(char left, char right) =>
        Array.Exists(Rows, row => row.IndexOf(left) is >= 0 and var key && row.IndexOf(right) is >= 0 and var other && Math.Abs(key - other) == 1);
}
