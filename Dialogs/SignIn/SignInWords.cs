using EcomBot.Cognitive;
using EcomBot.Cognitive.Reading;
using EcomBot.Dialogs.Addresses;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.SignIn;

/// <summary>The words of an answer that may be somebody's name or postal code.</summary>
internal static class SignInWords
{
    private const int FewestLettersOfACode = 3;
    private const int MostLettersOfACode = 10;
    private const int MostWordsBefore = 9;
    private const int MostWordsAfter = 6;
    private static readonly string[] Common = ["yes", "no", "hedges", "agreeing"];
    private static readonly char[] Separators = [' ', ',', ';', '.', '!', '(', ')', '\n', '\r', '\t', '，', '、', '。', ':', '：'];

    /// <summary>What is left of an answer when the e-mail address and all numbers of the shop are taken out.</summary>
    public static IReadOnlyList<string> LeftIn(Utterance answer) =>
        answer.TextWithout(EntityCategory.Email, EntityCategory.PostalCode, EntityCategory.Phone, EntityCategory.OrderNumber, EntityCategory.OrderNumberEnding,
            EntityCategory.SerialNumber, EntityCategory.TrackingNumber)
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A message without the postal code of the street that it names, where nothing says that the customer lives there: an order may go
    /// there.</summary>
    public static Utterance WithoutStreets(Utterance said) =>
        StreetPatterns.Street(said.Text) is not null && PersonIn(said) is null ? said.Without(EntityCategory.PostalCode) : said;

    /// <summary>Two and three words together out of the few that stand right before and after a place, which may be a name there.</summary>
    public static IEnumerable<string> Beside(string text, int start, int end)
    {
        string[] sides = [string.Join(' ', WordsOf(text[..start]).TakeLast(MostWordsBefore)), string.Join(' ', WordsOf(text[end..]).Take(MostWordsAfter))];
        return
        [
            .. from words in sides.Select(WordsOf)
               from length in new[] { 2, 3 }
               from first in Enumerable.Range(0, Math.Max(0, words.Length - length + 1))
               select string.Join(' ', words[first..(first + length)]),
        ];
    }

    private static string[] WordsOf(string text) => text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether words can be somebody's first and last name, and not a sentence about something else.</summary>
    public static bool AreName(IReadOnlyList<string> words, string answer) =>
        words.All(word => word.All(letter => char.IsLetter(letter) || letter is '-' or '\'' or '’' or '.' or '·'))
            && (words.Count is >= 2 and <= 5 || words is [{ Length: >= 2 and <= 4 } together] && PlainText.IsIdeograph(together[0]))
            && !Words.Has(answer, "notAName") && (words.All(word => char.IsUpper(word[0])) || !(words.Any(IsCommon) || AreMostlyStopWords(words)));

    // "Actually just one", but not "maria de souza".
    private static bool AreMostlyStopWords(IReadOnlyList<string> words) => words.Count(word => StopWords.Contains(PlainText.Of(word))) * 2 > words.Count;

    private static bool IsCommon(string word) => Array.Exists(Common, list => Words.Is(word, list));

    /// <summary>Whether words can be a postal code.</summary>
    public static bool AreCode(IReadOnlyList<string> words) => words.Sum(word => word.Length) is >= FewestLettersOfACode and <= MostLettersOfACode;

    /// <summary>The person that a text names; null where what looks like a name begins a sentence ("Actually I …").</summary>
    public static string? PersonIn(Utterance said) =>
        said.First(EntityCategory.Person) is { } name && !Words.Has(name, "notAName") && !name.Split(' ').Contains("I") ? name : null;
}
