namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>Works out which word classes each rule may start with, and refuses rules that lead back to themselves.</summary>
internal sealed class FirstSets
{
    private readonly RuleBook _book;
    private readonly Bits[] _first;
    private readonly bool[] _open;

    public FirstSets(RuleBook book)
    {
        _book = book;
        _first = new Bits[book.Symbols.Count];
        _open = new bool[book.Symbols.Count];
    }

    /// <summary>Works it out for every rule, and gives it for every symbol.</summary>
    public Bits[] Fill()
    {
        for (var symbol = 0; symbol < _first.Length; symbol++)
        {
            Of(symbol);
        }
        return _first;
    }

    private Bits Of(int symbol)
    {
        if (_first[symbol] is { } known)
        {
            return known;
        }
        if (_open[symbol])
        {
            throw new FormatException($"'{_book.Symbols.NameOf(symbol)}' leads back to itself.");
        }
        _open[symbol] = true;
        var first = new Bits(_first.Length);
        if (_book.Of(symbol) is { } rules)
        {
            foreach (var rule in rules)
            {
                VisitAll(rule);
                rule.First = new Bits(_first.Length);
                Collect(rule, 0, rule.First);
                first.Add(rule.First);
            }
        }
        else
        {
            first.Add(symbol);
        }
        _open[symbol] = false;
        return _first[symbol] = first;
    }

    private void VisitAll(Rule rule)
    {
        foreach (var instruction in rule.Program)
        {
            if (instruction.Step == Step.Read)
            {
                Of(instruction.Argument);
            }
        }
    }

    private void Collect(Rule rule, int at, Bits first)
    {
        var instruction = rule.Program[at];
        switch (instruction.Step)
        {
            case Step.Read:
                first.Add(Of(instruction.Argument));
                break;
            case Step.Split:
                Collect(rule, at + 1, first);
                Collect(rule, instruction.Argument, first);
                break;
            case Step.Jump:
                Collect(rule, instruction.Argument, first);
                break;
            case Step.Accept:
                throw new FormatException($"'{rule.Source}' reads nothing.");
            default:
                Collect(rule, at + 1, first);
                break;
        }
    }
}
