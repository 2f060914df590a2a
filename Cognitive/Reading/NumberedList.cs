using System.Text.RegularExpressions;

namespace EcomBot.Cognitive.Reading;

/// <summary>A list that a customer numbers in a message: "1. cancel my order 2. change the address of the other one".</summary>
public static partial class NumberedList
{
    // "1. Etage, 2. Tür" is no list of wishes.
    private const int FewestWords = 3;
    private const int FewestIdeographs = 4;

    /// <summary>Where the wishes of the list stand, each without its number; nothing for a text without such a list.</summary>
    public static IReadOnlyList<Range> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var marks = new List<Match>();
        foreach (var mark in Numbers().Matches(text).Where(mark => NumberOf(mark) == marks.Count + 1))
        {
            marks.Add(mark);
        }
        var wishes = marks.Select((mark, index) => (mark.Index + mark.Length)..(index + 1 < marks.Count ? marks[index + 1].Index : text.Length)).ToList();
        return wishes.Count > 1 && wishes.TrueForAll(wish => IsWish(text[wish])) ? wishes : [];
    }

    private static bool IsWish(string part) => part.Count(Script.IsIdeograph) >= FewestIdeographs
        || part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit)) >= FewestWords;

    private static int NumberOf(Match mark) =>
        mark.Groups["circled"] is { Success: true, Value: [var circled] } ? circled - '①' + 1 : mark.Groups["number"].Value[0] - '0';

    [GeneratedRegex(@"(?:(?<=^|[\s:：;；,，.。!！?？])(?:(?<number>[1-9])(?:\s?[.)、．:：）]|\s?[-–](?=\s))|[(（](?<number>[1-9])[)）])|(?<circled>[①-⑨]))(?!\d)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();
}
