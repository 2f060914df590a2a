using System.Text.RegularExpressions;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Addresses;

/// <summary>House numbers within street lines, and alone where one is corrected.</summary>
internal static partial class HouseNumbers
{
    private const int MostWords = 9;

    private static readonly string[] Beside = ["not", "addressEnd", "addressBeside"];

    /// <summary>A street line with another house number: "41 Elm Street" and "Lindenallee 41" alike.</summary>
    public static string Replace(string line, string number)
    {
        var found = Number().Matches(line);
        var old = found.Count == 0 ? null : char.IsDigit(line[0]) ? found[0] : found[^1];
        return old is null ? $"{number} {line}" : $"{line[..old.Index]}{number}{line[(old.Index + old.Length)..]}";
    }

    /// <summary>The number that a short text names and nothing else with it: "no, 510", "it's 510, not 501"; null where there is none.</summary>
    public static string? Bare(string text)
    {
        var numbers = Candidate().Matches(text);
        if (numbers.Count is 0 or > 2 || Digits().Count(text) > numbers.Count || text.AsSpan().IndexOfAny('?', '？') >= 0
            || text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords
            || !numbers.All(number => IsAlone(text[(number.Index + number.Length)..])))
        {
            return null;
        }
        return numbers.Count == 2 && IsDenied(text[..numbers[0].Index]) && !IsDenied(text[numbers[0].Index..numbers[1].Index])
            ? numbers[1].Value : numbers[0].Value;
    }

    // A number before a word counts something: "2 lamps".
    private static bool IsAlone(string after) => after.TrimStart() is var rest && (rest.Length == 0 || rest[0] == '号' || char.IsPunctuation(rest[0])
        || Array.Exists(Beside, list => Words.Begins(rest, list)));

    // What was wrong may be said beside what is right.
    private static bool IsDenied(string before) => Words.Has(before, "not");

    [GeneratedRegex(@"(?<!\d)\d+(?!\d)(?:\s?[A-Za-z](?![\p{L}\d])|(?=号)|(?!\p{L}))")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![A-Za-z\u00C0-\u024F\d#.,/月第-])\d{1,6}[A-Za-z]?(?![A-Za-z\d]|[.,]\d)")]
    private static partial Regex Candidate();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
