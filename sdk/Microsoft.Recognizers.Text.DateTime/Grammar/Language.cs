using System.Collections.Concurrent;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>The words and rules of a language.</summary>
internal sealed record Language(
    Vocabulary Vocabulary, Lexicon Lexicon, RuleBook Rules, IReadOnlyDictionary<string, string> Settings)
{
    private readonly int _symbols = Rules.Symbols.Count;
    private readonly int[] _digits = [.. Enumerable.Range(0, 9).Select(length => Rules.Symbols.Of($"d{length}"))];

    /// <summary>The symbol of one run of digits of this length; -1 where no rule reads such.</summary>
    public int DigitsOf(int length) => length < _digits.Length && _digits[length] < _symbols ? _digits[length] : -1;

    public int SymbolCount => _symbols;

    /// <summary>What everything found is a reading of.</summary>
    public int Root { get; } = Rules.Symbols.Of("result");

    /// <summary>Which words may stand beside each other in what is found.</summary>
    public Neighbours Neighbours { get; } = new(Rules, Rules.Symbols.Of("result"));

    /// <summary>Arrays of one entry a symbol, all empty, for charts to use and give back.</summary>
    public ConcurrentBag<List<Edge>[]> Spare { get; } = [];
}
