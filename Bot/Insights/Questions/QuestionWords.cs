using System.Text.RegularExpressions;
using EcomBot.Cognitive.Reading;
using EcomBot.Commerce.Search;

namespace EcomBot.Bot.Insights.Questions;

/// <summary>The words by which questions are compared: in plain letters, without endings and what was redacted.</summary>
internal static partial class QuestionWords
{
    private const double LittleWord = 0.15;

    // Where words of all six languages have shed most of their endings: "wrap" for "wrapping", "gesc" for "Geschenke".
    private const int Stem = 4;

    /// <summary>The words of a question, each once.</summary>
    public static string[] Of(string text) => [.. SearchTerms.Of(Redacted().Replace(text, " ")).Select(StemOf).Distinct()];

    /// <summary>How much a word says beside others.</summary>
    /// <param name="word">The word.</param>
    /// <param name="share">In how large a share of the questions it stands.</param>
    public static double Weight(string word, double share) =>
        (StopWords.Contains(word) ? LittleWord : 1) * Math.Sqrt(Math.Log(1 + (1 / Math.Max(share, 0.001))));

    private static string StemOf(string word) => word.Length <= Stem || StopWords.Contains(word) ? word : word[..Stem];

    [GeneratedRegex(@"\[\w+\]")]
    private static partial Regex Redacted();
}
