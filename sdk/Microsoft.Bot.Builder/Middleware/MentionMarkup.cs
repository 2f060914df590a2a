using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder;

/// <summary>The tags some channels write around the names of those who are mentioned.</summary>
internal static partial class MentionMarkup
{
    /// <summary>The text with the names alone; a name is kept apart from what follows it.</summary>
    public static string Remove(string text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        return Tags().Replace(text, match => match.Groups["name"].Value + (NeedsSpace(text, match) ? " " : string.Empty));
    }

    /// <summary>The name within the first tag; <c>null</c> when there is none.</summary>
    public static string Name(string text)
    {
        var match = Tags().Match(text ?? string.Empty);
        return match.Success ? match.Groups["name"].Value : null;
    }

    private static bool NeedsSpace(string text, Match match)
    {
        var end = match.Index + match.Length;
        return end < text.Length && !char.IsWhiteSpace(text[end]);
    }

    [GeneratedRegex("<at[^>]*>(?<name>.*?)</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Tags();
}
