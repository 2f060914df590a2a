namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>Phrases of one or more words, each with the word classes it belongs to and its value there.</summary>
internal sealed class Lexicon
{
    private const int LongestPhrase = 8;
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<long, int> _children = [];
    private readonly List<List<Entry>> _entries = [[]];

    public Lexicon(Vocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>Adds a phrase; one with hyphens is known with spaces too.</summary>
    public void Add(string phrase, int symbol, object value)
    {
        Insert(phrase, symbol, value);
        if (phrase.Length > 1 && phrase.Contains('-') && phrase.AsSpan().IndexOfAnyInRange('a', 'z') >= 0)
        {
            Insert(phrase.Replace('-', ' '), symbol, value);
        }
    }

    /// <summary>Every phrase that starts at a token.</summary>
    public void FindAt(List<Token> tokens, int position, List<Edge> edges)
    {
        var node = 0;
        for (var i = position; i < tokens.Count && i < position + LongestPhrase; i++)
        {
            var word = tokens[i].Word;
            if (word < 0 || !_children.TryGetValue(KeyOf(node, word), out node))
            {
                return;
            }
            foreach (var entry in _entries[node])
            {
                edges.Add(new Edge(entry.Symbol, i + 1, entry.Value));
            }
        }
    }

    private void Insert(string phrase, int symbol, object value)
    {
        var node = 0;
        foreach (var word in Words(phrase))
        {
            if (!_children.TryGetValue(KeyOf(node, word), out var child))
            {
                child = _entries.Count;
                _entries.Add([]);
                _children.Add(KeyOf(node, word), child);
            }
            node = child;
        }
        if (!_entries[node].Exists(e => e.Symbol == symbol && Equals(e.Value, value)))
        {
            _entries[node].Add(new Entry(symbol, value));
        }
    }

    private static long KeyOf(int node, int word) => ((long)node << 32) | (uint)word;

    private IEnumerable<int> Words(string phrase)
    {
        var folded = Tokenizer.Fold(Tokenizer.Normalize(phrase));
        foreach (var token in Tokenizer.Tokenize(folded, _vocabulary))
        {
            yield return _vocabulary.Add(folded[token.Start..token.End]);
        }
    }

    private readonly record struct Entry(int Symbol, object Value);
}

/// <summary>Something read from a position on: a word class or rule, where it ends, and what it means.</summary>
internal readonly record struct Edge(int Symbol, int End, object Value)
{
    /// <summary>First token of the result, where tokens before it were only context; else -1.</summary>
    public int Begin { get; init; } = -1;
}
