namespace Microsoft.Recognizers.Text.Matcher;

/// <summary>Finds known phrases in texts.</summary>
public class StringMatcher
{
    private readonly ITokenizer _tokenizer;
    private readonly AbstractMatcher<string> _matcher;

    public StringMatcher(MatchStrategy matchStrategy = MatchStrategy.TrieTree, ITokenizer tokenizer = null)
    {
        _tokenizer = tokenizer ?? new SimpleTokenizer();
        _matcher = matchStrategy switch
        {
            MatchStrategy.AcAutomaton => new AcAutomaton<string>(),
            MatchStrategy.TrieTree => new TrieTree<string>(),
            _ => throw new ArgumentException($"There is no match strategy {matchStrategy}.", nameof(matchStrategy)),
        };
    }

    /// <summary>Makes phrases known; each stands for itself.</summary>
    public void Init(IEnumerable<string> values)
    {
        var phrases = values.ToArray();
        Init(phrases, phrases);
    }

    /// <summary>Makes phrases known.</summary>
    /// <param name="values">The phrases.</param>
    /// <param name="ids">What each stands for.</param>
    public void Init(IEnumerable<string> values, string[] ids) =>
        Init([.. values.Select(value => (IEnumerable<string>)Words(value))], ids);

    /// <summary>Makes phrases known: under each key those that stand for it.</summary>
    public void Init(Dictionary<string, List<string>> valuesDictionary)
    {
        var pairs = valuesDictionary.SelectMany(entry => entry.Value.Select(value => (entry.Key, Value: value))).ToArray();
        Init(pairs.Select(pair => pair.Value), [.. pairs.Select(pair => pair.Key)]);
    }

    /// <summary>Makes phrases known that are cut into words already.</summary>
    /// <param name="tokenizedValues">The phrases.</param>
    /// <param name="ids">What each stands for.</param>
    public void Init(IEnumerable<string>[] tokenizedValues, string[] ids) => _matcher.Init(tokenizedValues, ids);

    /// <summary>The phrases found among words; starts and lengths count words.</summary>
    public IEnumerable<MatchResult<string>> Find(IEnumerable<string> tokenizedQuery) => _matcher.Find(tokenizedQuery);

    /// <summary>The phrases found in a text; starts and lengths count characters.</summary>
    public IEnumerable<MatchResult<string>> Find(string queryText)
    {
        var tokens = _tokenizer.Tokenize(queryText);
        foreach (var found in _matcher.Find(tokens.Select(token => token.Text)))
        {
            var start = tokens[found.Start].Start;
            var end = tokens[found.End - 1].End;
            yield return new MatchResult<string>(start, end - start, found.CanonicalValues) { Text = queryText[start..end] };
        }
    }

    private List<string> Words(string phrase) => _tokenizer.Tokenize(phrase).ConvertAll(token => token.Text);
}
