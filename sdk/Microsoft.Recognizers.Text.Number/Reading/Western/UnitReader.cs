using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>Finds the number words and the numbers in digits of a text, in one pass.</summary>
internal sealed class UnitReader(NumberLexicon lexicon)
{
    private readonly CompoundSplitter _compounds = new(lexicon);

    /// <summary>The units of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="withPronouns">Whether words are numbers even where they stand for a thing, as in "this one".</param>
    public List<NumberUnit> Read(string text, List<Token> tokens, bool withPronouns)
    {
        var units = new List<NumberUnit>();
        var scanner = new LiteralScanner(text, lexicon);
        for (var i = 0; i < tokens.Count;)
        {
            if (MayStartLiteral(tokens[i]) && scanner.Read(tokens[i].Start) is { } literal)
            {
                units.Add(new NumberUnit(literal.Start, literal.End, null, literal, JointBefore(text, units, literal.Start)));
                i = IndexAfter(tokens, i, literal.End);
                continue;
            }
            i = ReadWord(text, tokens, i, withPronouns, units);
        }
        return units;
    }

    // Adds the word or compound at a token, if it is one, and tells the token behind it.
    private int ReadWord(string text, List<Token> tokens, int first, bool withPronouns, List<NumberUnit> units)
    {
        var start = tokens[first].Start;
        var word = lexicon.Words.Match(tokens, first, out var next);
        if (word is { IsNoNumber: true })
        {
            return withPronouns || IsWholeAt(tokens, next) ? first + 1 : next;
        }
        if (word is not null)
        {
            units.Add(new NumberUnit(start, tokens[next - 1].End, word, null, JointBefore(text, units, start)));
            return next;
        }
        if (lexicon.IsCompounding && tokens[first].Kind == TokenKind.Word)
        {
            _compounds.TrySplit(tokens[first], JointBefore(text, units, start), units);
        }
        return first + 1;
    }

    private bool IsWholeAt(List<Token> tokens, int index) =>
        index < tokens.Count && lexicon.Words.Match(tokens, index, out _) is { IsWhole: true };

    private static bool MayStartLiteral(Token token) =>
        token.Kind == TokenKind.Digits || token.Folded[0] is '-' or '.' or ',' || LiteralScanner.Vulgar(token.Folded[0]) > 0;

    private static int IndexAfter(List<Token> tokens, int from, int end)
    {
        while (from < tokens.Count && tokens[from].End <= end)
        {
            from++;
        }
        return from;
    }

    private static Joint JointBefore(string text, List<NumberUnit> units, int start)
    {
        if (units.Count == 0)
        {
            return Joint.Break;
        }
        var between = text.AsSpan(units[^1].End, start - units[^1].End);
        if (between.Length == 0)
        {
            return Joint.Glued;
        }
        var rest = between.Trim();
        return rest.Length == 0
            ? between.IndexOfAny('\n', '\r') < 0 ? Joint.Space : Joint.Break
            : rest is "-" or "‐" or "‑" ? Joint.Hyphen : Joint.Break;
    }
}
