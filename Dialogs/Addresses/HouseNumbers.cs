using System.Text.RegularExpressions;

namespace EcomBot.Dialogs.Addresses;

/// <summary>House numbers within street lines.</summary>
internal static partial class HouseNumbers
{
    /// <summary>A street line with another house number: "41 Elm Street" and "Lindenallee 41" alike.</summary>
    public static string Replace(string line, string number) =>
        Number().IsMatch(line) ? Number().Replace(line, number, 1) : $"{number} {line}";

    [GeneratedRegex(@"\d+\s?[A-Za-z]?(?![\p{L}])")]
    private static partial Regex Number();
}
