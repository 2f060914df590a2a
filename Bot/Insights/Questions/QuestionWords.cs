using System.Text.RegularExpressions;
using EcomBot.Cognitive.Reading;
using EcomBot.Commerce.Search;

namespace EcomBot.Bot.Insights.Questions;

/// <summary>The words by which questions are compared: in plain letters, without endings and what was redacted.</summary>
internal static partial class QuestionWords
{
    private const double LittleWord = 0.15;

    /// <summary>The words of a question, each once.</summary>
    public static string[] Of(string text) => [.. SearchTerms.Of(Redacted().Replace(text, " ")).Distinct()];

    /// <summary>How much a word says beside others.</summary>
    /// <param name="word">The word.</param>
    /// <param name="share">In how large a share of the questions it stands.</param>
    public static double Weight(string word, double share) => (StopWords.Contains(word) ? LittleWord : 1) * Math.Log(1 + (1 / Math.Max(share, 0.001)));

    [GeneratedRegex(@"\[\w+\]")]
    private static partial Regex Redacted();
}
