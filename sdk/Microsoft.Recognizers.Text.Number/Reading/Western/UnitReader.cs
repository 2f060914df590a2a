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
        var lastEnd = 0;
        var lastToken = -1;
        for (var i = 0; i < tokens.Count;)
        {
            if (MayStartLiteral(tokens[i]) && scanner.Read(tokens[i].Start) is { } literal)
            {
                units.Add(new NumberUnit(literal.Start, literal.End, null, literal, JointBetween(text, lastEnd, literal.Start, lastToken)));
                lastEnd = literal.End;
                lastToken = i = IndexAfter(tokens, i, literal.End);
                continue;
            }
            var word = lexicon.Words.Match(tokens, i, out var next);
            if (word is { IsNoNumber: true } && (withPronouns || IsWholeAt(tokens, next)))
            {
                next = i + 1;
            }
            else if (word is { IsNoNumber: false })
            {
                var start = tokens[i].Start;
                units.Add(new NumberUnit(start, tokens[next - 1].End, word, null, JointBetween(text, lastEnd, start, lastToken)));
                lastEnd = tokens[next - 1].End;
                lastToken = next;
            }
            else if (word is null && lexicon.IsCompounding && tokens[i].Kind == TokenKind.Word)
            {
                next = i + 1;
                var joint = JointBetween(text, lastEnd, tokens[i].Start, lastToken);
                if (_compounds.TrySplit(tokens[i], joint, units))
                {
                    lastEnd = tokens[i].End;
                    lastToken = next;
                }
            }
            i = Math.Max(next, i + 1);
        }
        return units;
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

    private static Joint JointBetween(string text, int lastEnd, int start, int lastToken)
    {
        if (lastToken < 0)
        {
            return Joint.Break;
        }
        if (lastEnd == start)
        {
            return Joint.Glued;
        }
        var between = text.AsSpan(lastEnd, start - lastEnd);
        var rest = between.Trim();
        return rest.Length == 0
            ? between.IndexOfAny('\n', '\r') < 0 ? Joint.Space : Joint.Break
            : rest is "-" or "‐" or "‑" ? Joint.Hyphen : Joint.Break;
    }
}
