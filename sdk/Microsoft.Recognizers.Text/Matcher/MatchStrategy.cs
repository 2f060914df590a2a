namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>How a matcher looks for its values.</summary>
public enum MatchStrategy
{
    /// <summary>All values at once, by an Aho-Corasick automaton.</summary>
    AcAutomaton = 0,

    /// <summary>From each place anew, along a trie.</summary>
    TrieTree = 1,
}
