namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>Everything that can be read in one text, worked out once for each symbol and position.</summary>
internal sealed class Chart
{
    private const int MostReadings = 6;
    private static readonly List<Edge> Nothing = [];
    private readonly Language _language;
    private readonly List<Token> _tokens;
    private readonly Sightings _sightings;
    private readonly Moment _reference;
    private readonly Position[] _positions;
    private readonly Stack<Parts> _parts = new();
    private int _released;

    public Chart(Language language, List<Token> tokens, Sightings sightings, Moment reference)
    {
        _language = language;
        _tokens = tokens;
        _sightings = sightings;
        _reference = reference;
        _positions = new Position[tokens.Count];
    }

    /// <summary>What a symbol can be, read from a token on.</summary>
    public List<Edge> At(int symbol, int token)
    {
        if (token >= _tokens.Count)
        {
            return Nothing;
        }
        var position = _positions[token] ??= PositionOf(token);
        if (position.Read is null || !_language.Rules.First[symbol].Overlaps(position.Classes))
        {
            return Nothing;
        }
        return position.Read[symbol] ??= Read(symbol, token, position);
    }

    /// <summary>Forgets what was read before a token, so that a long text takes no more memory than a short one.</summary>
    public void Release(int token)
    {
        for (; _released < token; _released++)
        {
            if (_positions[_released]?.Read is { } read)
            {
                Array.Clear(read);
                _language.Spare.Add(read);
            }
            _positions[_released] = null;
        }
    }

    private List<Edge> Read(int symbol, int token, Position position)
    {
        var rules = _language.Rules.Of(symbol);
        if (rules is null)
        {
            return WordsAt(symbol, token);
        }
        List<Edge> edges = null;
        foreach (var rule in rules)
        {
            if (rule.First.Overlaps(position.Classes))
            {
                edges ??= [];
                var parts = _parts.TryPop(out var spare) ? spare : new Parts(_reference, _language);
                parts.Rule = rule;
                Run(rule, 0, token, parts, symbol, edges);
                _parts.Push(parts);
            }
        }
        return edges is null or { Count: 0 } ? Nothing : edges;
    }

    private void Run(Rule rule, int at, int token, Parts parts, int symbol, List<Edge> edges)
    {
        var instruction = rule.Program[at];
        switch (instruction.Step)
        {
            case Step.Read:
                var count = parts.Count;
                foreach (var edge in At(instruction.Argument, token))
                {
                    parts.Push(instruction.Label, edge.Value);
                    Run(rule, at + 1, edge.End, parts, symbol, edges);
                    parts.Cut(count);
                }
                break;
            case Step.Split:
                Run(rule, at + 1, token, parts, symbol, edges);
                Run(rule, instruction.Argument, token, parts, symbol, edges);
                break;
            case Step.Begin:
                var before = parts.Begin;
                parts.Begin = token;
                Run(rule, at + 1, token, parts, symbol, edges);
                parts.Begin = before;
                break;
            case Step.Jump:
                Run(rule, instruction.Argument, token, parts, symbol, edges);
                break;
            case Step.Glued or Step.Apart:
                if (token < _tokens.Count && _tokens[token].Glued == (instruction.Step == Step.Glued))
                {
                    Run(rule, at + 1, token, parts, symbol, edges);
                }
                break;
            default:
                Accept(rule, token, parts, symbol, edges);
                break;
        }
    }

    private static void Accept(Rule rule, int token, Parts parts, int symbol, List<Edge> edges)
    {
        var same = 0;
        foreach (var edge in edges)
        {
            same += edge.End == token ? 1 : 0;
        }
        if (same < MostReadings && rule.Reading(parts) is { } value)
        {
            edges.Add(new Edge(symbol, token, value) { Begin = parts.Begin });
        }
    }

    private Position PositionOf(int token)
    {
        var words = _sightings.At(token);
        if (words.IsEmpty)
        {
            return Position.Empty;
        }
        var classes = new Bits(_language.SymbolCount);
        foreach (var word in words)
        {
            classes.Add(word.Symbol);
        }
        return new Position(classes, _language.Spare.TryTake(out var read) ? read : new List<Edge>[_language.SymbolCount]);
    }

    private List<Edge> WordsAt(int symbol, int token)
    {
        List<Edge> words = null;
        foreach (var word in _sightings.At(token))
        {
            if (word.Symbol == symbol)
            {
                (words ??= new(1)).Add(word);
            }
        }
        return words ?? Nothing;
    }

    private sealed record Position(Bits Classes, List<Edge>[] Read)
    {
        public static readonly Position Empty = new(null, null);
    }
}
