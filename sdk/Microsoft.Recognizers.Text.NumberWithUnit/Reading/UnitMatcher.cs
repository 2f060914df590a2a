using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Reading;

/// <summary>A unit at its place in a text.</summary>
/// <param name="FirstToken">Its first token.</param>
/// <param name="NextToken">The token behind it.</param>
/// <param name="Word">The word.</param>
/// <param name="Unit">The unit of the quantity looked for.</param>
/// <param name="Factor">What a letter such as the M of MUSD multiplies with; else 1.</param>
internal sealed record UnitFound(int FirstToken, int NextToken, UnitWord Word, Unit Unit, double Factor);

/// <summary>Finds units of one quantity in a tokenized text.</summary>
internal sealed class UnitMatcher(UnitLexicon lexicon, Quantity quantity, string text, List<Token> tokens)
{
    private const double Million = 1_000_000;

    /// <summary>The longest unit that begins with a token; null when none does.</summary>
    public UnitFound At(int first)
    {
        for (var limit = tokens.Count; first < limit;)
        {
            var word = lexicon.Words.Match(tokens, first, limit, out var next);
            if (word is null)
            {
                return InMillions(first);
            }
            if (word.Units.TryGetValue(quantity, out var unit) && IsWhole(first, next) && IsTogether(first, next, word) && !IsCode(first, next))
            {
                return WithTime(new UnitFound(first, next, word, unit, 1));
            }
            limit = next - 1;
        }
        return null;
    }

    /// <summary>The longest unit that ends before a token and may stand before a number.</summary>
    public UnitFound Before(int token)
    {
        for (var first = Math.Max(0, token - 6); first < token; first++)
        {
            if (At(first) is { } unit && unit.NextToken == token && (unit.Word.IsPrefix || unit.Factor > 1))
            {
                return unit;
            }
        }
        return null;
    }

    // The characters around belong to other words, and figures such as the 2 of km2 are glued on.
    private bool IsWhole(int first, int next)
    {
        for (var i = first + 1; i < next; i++)
        {
            if (tokens[i].Kind == TokenKind.Digits && tokens[i].Start != tokens[i - 1].End)
            {
                return false;
            }
        }
        var last = tokens[next - 1];
        return last.Kind != TokenKind.Word || Tokenizer.IsIdeograph(text[last.End - 1]) || last.End >= text.Length
            || !(char.IsAsciiLetterOrDigit(text[last.End]) || text[last.End] == '_')
            || (tokens[first].Kind == TokenKind.Word && char.IsAsciiDigit(text[last.End]) && quantity == Quantity.Currency);
    }

    // "a $5 note" is no Australian dollar.
    private bool IsTogether(int first, int next, UnitWord word) =>
        word.MayBeApart || next - first != 2 || tokens[first].Length != 1 || tokens[first].Kind != TokenKind.Word
        || Tokenizer.IsIdeograph(tokens[first].Folded[0]) || tokens[first].End == tokens[first + 1].Start || tokens[first + 1].Kind != TokenKind.Symbol;

    // The letter of L-202 is no unit.
    private bool IsCode(int first, int next) =>
        next - first == 1 && tokens[first].Length == 1 && next + 1 < tokens.Count && tokens[next].Folded == "-"
        && tokens[next].Start == tokens[first].End && tokens[next + 1].Start == tokens[next].End && tokens[next + 1].Kind == TokenKind.Digits;

    // MUSD: millions of dollars.
    private UnitFound InMillions(int first)
    {
        var token = tokens[first];
        if (quantity != Quantity.Currency || token.Length != 4 || token.Folded[0] != 'm')
        {
            return null;
        }
        var word = lexicon.Words.Find(token.Folded[1..]);
        return word is not null && word.Units.TryGetValue(quantity, out var unit)
            && unit.IsoCode?.Equals(token.Folded[1..], StringComparison.OrdinalIgnoreCase) == true
            ? new UnitFound(first, first + 1, word, unit, Million)
            : null;
    }

    // miles + an hour
    private UnitFound WithTime(UnitFound length)
    {
        if (length.Unit.SubType != "Length" || lexicon.Time.Match(tokens, length.NextToken, out var next) is not { } time || !IsWhole(length.NextToken, next))
        {
            return length;
        }
        var speed = new Unit($"{length.Unit.Id} {time.Key}", $"{length.Unit.Name} {time.Key}", Quantity.Dimension) { SubType = "Speed" };
        return length with { NextToken = next, Unit = speed };
    }
}
