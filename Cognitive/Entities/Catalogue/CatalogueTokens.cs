using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Catalogue;

/// <summary>Cuts words where letters and digits meet, so that "16GB" and "16 gb" are alike; signs are left out.</summary>
internal static class CatalogueTokens
{
    /// <summary>Adds the pieces of a text in plain letters, in its order.</summary>
    public static void Cut(string folded, Token[] tokens, List<Token> pieces)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Word)
            {
                Cut(folded, token, pieces);
            }
        }
    }

    private static void Cut(string folded, Token token, List<Token> pieces)
    {
        if (!token.HasDigit || token.IsNumber)
        {
            pieces.Add(token);
            return;
        }
        var start = token.Start;
        for (var index = token.Start + 1; index <= token.End; index++)
        {
            if (index == token.End || char.IsAsciiDigit(folded[index]) != char.IsAsciiDigit(folded[index - 1]))
            {
                pieces.Add(new(start, index - start, char.IsAsciiDigit(folded[start]) ? index - start : 0, TokenKind.Word));
                start = index;
            }
        }
    }
}
