namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>The words that rules know, numbered.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public Vocabulary()
    {
        _words = new Dictionary<string, int>(StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Find(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var number) ? number : -1;

    public int Add(string word)
    {
        _words.TryAdd(word, _words.Count);
        return _words[word];
    }
}
