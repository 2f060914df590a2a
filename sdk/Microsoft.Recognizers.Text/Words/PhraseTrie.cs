namespace Microsoft.Recognizers.Text.Words;

/// <summary>Finds the longest known phrase at a place of a text. Hyphens between a phrase's words do not matter.</summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
/// <param name="hyphensMatter">Whether hyphens do matter.</param>
internal sealed class PhraseTrie<T>(bool hyphensMatter = false)
    where T : class
{
    private readonly Node _root = new();

    /// <summary>Makes a phrase known, or gives what is known of it to be changed.</summary>
    public T GetOrAdd(string phrase, Func<T> create)
    {
        var node = _root;
        foreach (var token in Tokenizer.Tokenize(phrase))
        {
            if (token.Folded == "-" && phrase.Length > 1 && !hyphensMatter)
            {
                continue;
            }
            if (!node.Children.TryGetValue(token.Folded, out var child))
            {
                node.Children[token.Folded] = child = new Node();
            }
            node = child;
        }
        return node.Value ??= create();
    }

    /// <summary>What is known of a single word; null when nothing is.</summary>
    public T Find(string foldedWord) => _root.Children.GetValueOrDefault(foldedWord)?.Value;

    /// <summary>What is known of the longest phrase that begins with a token; null when no phrase does.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    /// <param name="first">The index of the phrase's first token.</param>
    /// <param name="next">The index of the token behind the phrase.</param>
    public T Match(List<Token> tokens, int first, out int next) => Match(tokens, first, tokens.Count, out next);

    /// <summary>What is known of the longest phrase that begins with a token and ends before another; null when no phrase does.</summary>
    /// <inheritdoc cref="Match(List{Token}, int, out int)"/>
    public T Match(List<Token> tokens, int first, int limit, out int next)
    {
        T longest = null;
        next = first;
        var node = _root;
        for (var i = first; i < limit; i++)
        {
            if (!node.Children.TryGetValue(tokens[i].Folded, out var child))
            {
                if (tokens[i].Folded == "-" && i > first && !hyphensMatter)
                {
                    continue;
                }
                break;
            }
            node = child;
            if (node.Value is not null)
            {
                longest = node.Value;
                next = i + 1;
            }
        }
        return longest;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public T Value { get; set; }
    }
}
