namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>
/// The rules of a language, by what they read. No symbol may be reached from itself, so that what is read from one
/// position has a longest possible length and a text is read in linear time.
/// </summary>
internal sealed class RuleBook
{
    private readonly Rule[][] _rules;

    public RuleBook(SymbolTable symbols, Dictionary<int, List<Rule>> rules)
    {
        Symbols = symbols;
        _rules = new Rule[symbols.Count][];
        foreach (var (symbol, alternatives) in rules)
        {
            _rules[symbol] = [.. alternatives];
        }
        First = new FirstSets(this).Fill();
    }

    public SymbolTable Symbols { get; }

    /// <summary>The word classes that each symbol may start with, by symbol.</summary>
    public Bits[] First { get; private set; }

    /// <summary>The ways to read a symbol; null for word classes.</summary>
    public Rule[] Of(int symbol) => _rules[symbol];
}
