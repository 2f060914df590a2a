using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Recognition;

/// <summary>Tells words and numbers that stand alone from pieces of longer ones: prices, decimals, codes, telephone numbers.</summary>
internal static class Surroundings
{
    public static bool Allow(List<Token> tokens, string text, int begin, int end) =>
        AllowBefore(tokens, text, begin) && AllowAfter(tokens, text, end);

    private static bool AllowBefore(List<Token> tokens, string text, int begin)
    {
        if (begin == 0)
        {
            return true;
        }
        var (first, before) = (tokens[begin], tokens[begin - 1]);
        var mark = text[before.Start];
        if (mark is '$' or '€' or '£' or '¥')
        {
            return !first.Glued && first.Kind != TokenKind.Digits;
        }
        if (!first.Glued)
        {
            return true;
        }
        return before.Kind switch
        {
            TokenKind.Letters => first.Kind == TokenKind.Ideograph,
            TokenKind.Digits => first.Kind == TokenKind.Ideograph,
            TokenKind.Ideograph => true,
            _ => AllowAfterMark(tokens, begin, first, mark),
        };
    }

    private static bool AllowAfterMark(List<Token> tokens, int begin, Token first, char mark)
    {
        if (mark is '#' or '@' or '&' || (mark is '~' && first.Kind == TokenKind.Digits))
        {
            return false;
        }
        var number = begin > 1 && tokens[begin - 1].Glued && tokens[begin - 2].Kind == TokenKind.Digits;
        return !(number && first.Kind == TokenKind.Digits && mark is '.' or ',' or '-' or ':' or '/') || !number;
    }

    private static bool AllowAfter(List<Token> tokens, string text, int end)
    {
        if (end >= tokens.Count)
        {
            return true;
        }
        var (last, next) = (tokens[end - 1], tokens[end]);
        var mark = text[next.Start];
        if (mark is '%' && last.Kind == TokenKind.Digits)
        {
            return false;
        }
        if (!next.Glued)
        {
            return true;
        }
        if (next.Kind is TokenKind.Letters or TokenKind.Digits)
        {
            return last.Kind is TokenKind.Ideograph or TokenKind.Mark;
        }
        var number = end + 1 < tokens.Count && tokens[end + 1] is { Glued: true, Kind: TokenKind.Digits };
        return !(number && last.Kind == TokenKind.Digits && mark is '.' or ',' or '-' or ':' or '/') || !number;
    }
}
