using System.Text.RegularExpressions;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>What a transcript expects to be said: the very words, or words with gaps (<c>…</c>) in which anything may stand, blanks beside them
/// included.</summary>
internal static class Expectation
{
    /// <summary>Stands for anything, also for nothing.</summary>
    public const char Gap = '…';

    /// <summary>Whether what was said is as expected.</summary>
    public static bool Fits(string expected, string said) => expected == said
        || (expected.Contains(Gap, StringComparison.Ordinal)
        && Regex.IsMatch(said, PatternOf(expected), RegexOptions.Singleline | RegexOptions.CultureInvariant));

    /// <summary>Whether all lines are as expected, in their order; the line <c>- …</c> stands for any others.</summary>
    public static bool Fits(IReadOnlyList<string> expected, IReadOnlyList<string> said) => Fits(string.Join('\n', expected), string.Join('\n', said));

    /// <summary>What two tellings of the same have in common, with gaps where they differ.</summary>
    public static string Common(string one, string other)
    {
        var (words, others) = (Words(one), Words(other));
        return words.Count != others.Count ? one
            : string.Concat(words.Zip(others, (word, same) => word == same ? word : Gap.ToString()));
    }

    private static string PatternOf(string expected) => $"^{string.Join(".*", expected.Split(Gap).Select(part => Regex.Escape(part.Trim())))}$";

    private static List<string> Words(string text) => [.. Regex.Split(text, @"(?<=\s)|(?=\s)")];
}
