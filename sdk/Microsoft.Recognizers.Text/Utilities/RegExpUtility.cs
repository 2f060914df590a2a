using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Utilities;

/// <summary>Asks regular expressions for matches at certain places of a text.</summary>
public static class RegExpUtility
{
    /// <summary>The texts of all matches.</summary>
    public static List<string> GetMatches(Regex regex, string input) => [.. regex.Matches(input).Select(match => match.Value)];

    /// <summary>Whether one match is all of the text.</summary>
    /// <param name="regex">The expression.</param>
    /// <param name="text">The text.</param>
    /// <param name="trim">Whether white space around the match does not matter.</param>
    public static bool IsExactMatch(this Regex regex, string text, bool trim) => regex.MatchExact(text, trim).Success;

    /// <summary>The first match, successful when it begins the text.</summary>
    /// <inheritdoc cref="IsExactMatch"/>
    public static ConditionalMatch MatchBegin(this Regex regex, string text, bool trim)
    {
        var match = regex.Match(text);
        return new ConditionalMatch(match, match.Success && IsNothing(text[..match.Index], trim));
    }

    /// <summary>The first match that begins the text; without success when none does.</summary>
    /// <inheritdoc cref="IsExactMatch"/>
    public static ConditionalMatch MatchesBegin(this Regex regex, string text, bool trim)
    {
        var match = regex.Matches(text).FirstOrDefault(candidate => IsNothing(text[..candidate.Index], trim));
        return new ConditionalMatch(match ?? Match.Empty, match is not null);
    }

    /// <summary>The last match, successful when it ends the text.</summary>
    /// <inheritdoc cref="IsExactMatch"/>
    public static ConditionalMatch MatchEnd(this Regex regex, string text, bool trim)
    {
        var match = regex.Matches(text).LastOrDefault() ?? Match.Empty;
        return new ConditionalMatch(match, match.Success && IsNothing(text[(match.Index + match.Length)..], trim));
    }

    /// <summary>The first match, successful when it is all of the text.</summary>
    /// <inheritdoc cref="IsExactMatch"/>
    public static ConditionalMatch MatchExact(this Regex regex, string text, bool trim)
    {
        var match = regex.Match(text);
        var length = trim ? text.Trim().Length : text.Length;
        return new ConditionalMatch(match, match.Success && match.Length == length);
    }

    /// <summary>The parts of a text between matches, empty ones left out.</summary>
    public static string[] Split(Regex regex, string source) => [.. regex.Split(source).Where(part => !string.IsNullOrEmpty(part))];

    private static bool IsNothing(string text, bool trim) => trim ? string.IsNullOrWhiteSpace(text) : text.Length == 0;
}
