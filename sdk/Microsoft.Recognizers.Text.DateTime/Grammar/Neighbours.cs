namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>
/// Works out which word classes may stand beside each other in what a symbol reads, and which may end it: with these, most places of a
/// text are passed by without trying a rule.
/// </summary>
internal sealed class Neighbours
{
    private readonly RuleBook _book;
    private readonly Bits[] _last;
    private readonly Bits[] _after;

    public Neighbours(RuleBook book, int root)
    {
        _book = book;
        _last = new Bits[book.First.Length];
        _after = new Bits[book.First.Length];
        (Starts, Ends) = (book.First[root], LastOf(root));
    }

    /// <summary>The word classes it may start with.</summary>
    public Bits Starts { get; }

    /// <summary>The word classes it may end with.</summary>
    public Bits Ends { get; }

    /// <summary>Whether a word class may follow another.</summary>
    public bool MayFollow(int before, int next) => _after[before]?.Has(next) == true;

    private Bits LastOf(int symbol)
    {
        if (_last[symbol] is { } known)
        {
            return known;
        }
        var last = _last[symbol] = new Bits(_last.Length);
        if (_book.Of(symbol) is not { } rules)
        {
            last.Add(symbol);
            return last;
        }
        foreach (var rule in rules)
        {
            Visit(rule, last);
        }
        return last;
    }

    private void Visit(Rule rule, Bits last)
    {
        for (var at = 0; at < rule.Program.Length; at++)
        {
            if (rule.Program[at].Step == Step.Read)
            {
                var (next, ends) = (new Bits(_last.Length), LastOf(rule.Program[at].Argument));
                if (Follow(rule, at + 1, next))
                {
                    last.Add(ends);
                }
                AddAfter(ends, next);
            }
        }
    }

    // Adds the word classes that may be read next; tells whether the rule may be complete instead.
    private bool Follow(Rule rule, int at, Bits next)
    {
        var instruction = rule.Program[at];
        switch (instruction.Step)
        {
            case Step.Read:
                next.Add(_book.First[instruction.Argument]);
                return false;
            case Step.Split:
                return Follow(rule, at + 1, next) | Follow(rule, instruction.Argument, next);
            case Step.Jump:
                return Follow(rule, instruction.Argument, next);
            case Step.Accept:
                return true;
            default:
                return Follow(rule, at + 1, next);
        }
    }

    private void AddAfter(Bits ends, Bits next)
    {
        for (var symbol = 0; symbol < _after.Length; symbol++)
        {
            if (ends.Has(symbol))
            {
                (_after[symbol] ??= new Bits(_after.Length)).Add(next);
            }
        }
    }
}
