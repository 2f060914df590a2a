namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>The words and numbers of a text that rules know, from each of its tokens on.</summary>
internal sealed class Sightings
{
    private readonly List<Edge> _edges = [];
    private readonly List<bool> _leadsOn = [];
    private readonly List<int> _first = [];

    /// <summary>Looks at a text, whatever was seen before.</summary>
    public void See(Language language, List<Token> tokens)
    {
        _edges.Clear();
        _first.Clear();
        for (var token = 0; token < tokens.Count; token++)
        {
            _first.Add(_edges.Count);
            language.Lexicon.FindAt(tokens, token, _edges);
            var digits = tokens[token].Number >= 0 ? language.DigitsOf(tokens[token].Length) : -1;
            if (digits >= 0)
            {
                _edges.Add(new Edge(digits, token + 1, tokens[token].Number));
            }
        }
        _first.Add(_edges.Count);
        SeeWhatLeadsOn(language.Neighbours);
    }

    /// <summary>What starts at a token.</summary>
    public ReadOnlySpan<Edge> At(int token) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_edges)[_first[token].._first[token + 1]];

    /// <summary>Whether a result may start at a token, as far as each word and the next tell.</summary>
    public bool MayStart(int token, Bits starts)
    {
        for (var edge = _first[token]; edge < _first[token + 1]; edge++)
        {
            if (_leadsOn[edge] && starts.Has(_edges[edge].Symbol))
            {
                return true;
            }
        }
        return false;
    }

    // From the last word to the first: one leads on if it may end a result or may be followed by one that leads on.
    private void SeeWhatLeadsOn(Neighbours neighbours)
    {
        System.Runtime.InteropServices.CollectionsMarshal.SetCount(_leadsOn, _edges.Count);
        for (var edge = _edges.Count - 1; edge >= 0; edge--)
        {
            _leadsOn[edge] = neighbours.Ends.Has(_edges[edge].Symbol) || IsFollowed(_edges[edge], neighbours);
        }
    }

    private bool IsFollowed(in Edge edge, Neighbours neighbours)
    {
        for (var next = edge.End + 1 < _first.Count ? _first[edge.End] : _edges.Count; next < _edges.Count && next < _first[edge.End + 1]; next++)
        {
            if (_leadsOn[next] && neighbours.MayFollow(edge.Symbol, _edges[next].Symbol))
            {
                return true;
            }
        }
        return false;
    }
}
