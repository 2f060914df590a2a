using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Utilities;

/// <summary>A match, and whether it stands where it was asked for.</summary>
public class ConditionalMatch
{
    public ConditionalMatch(Match match, bool success)
    {
        Match = match;
        Success = success;
    }

    /// <summary>The match.</summary>
    public Match Match { get; }

    /// <summary>Whether it was found where it was asked for.</summary>
    public bool Success { get; }

    /// <summary>Where the match starts.</summary>
    public int Index => Match.Index;

    /// <summary>How many characters it has.</summary>
    public int Length => Match.Length;

    /// <summary>The text matched.</summary>
    public string Value => Match.Value;

    /// <summary>The groups of the match.</summary>
    public GroupCollection Groups => Match.Groups;
}
