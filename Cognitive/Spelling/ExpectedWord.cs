using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Spelling;

/// <summary>A word that may be meant by a misspelt one.</summary>
/// <param name="Plain">In plain letters (<see cref="Folding"/>).</param>
/// <param name="Text">As it is spelt, in small letters.</param>
/// <param name="Uses">How often it is used, to tell which of several is meant.</param>
internal sealed record ExpectedWord(string Plain, string Text, int Uses)
{
    /// <summary>The words of a text, those of letters alone.</summary>
    public static IEnumerable<ExpectedWord> In(string text)
    {
        var folded = Folding.Of(text);
        return Tokenizer.Cut(text).Where(token => token is { Kind: TokenKind.Word, HasDigit: false })
            .Select(token => new ExpectedWord(folded[token.Start..token.End], text[token.Start..token.End].ToLowerInvariant(), 0));
    }
}
