using EcomBot.Bot.Commands.Chats;
using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Spelling;

namespace EcomBot.Benchmarks.Dialogs;

/// <summary>Misspells what customers write: one word of every message, by one letter left out, doubled, swapped, beside or too many.</summary>
internal sealed class HastyHand(int seed)
{
    private const int ShortestWord = 5;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private readonly Random _random = new(seed);

    /// <summary>A conversation with every message of its customer misspelt, but those with an e-mail address.</summary>
    /// <returns>The conversation, and how many messages are misspelt.</returns>
    public (Transcript Misspelt, int Messages) Write(Transcript transcript)
    {
        var lines = transcript.Lines.Select(line => line.Who == Speaker.Customer ? line with { Text = Write(line.Text) } : line).ToList();
        return (transcript with { Lines = lines }, lines.Zip(transcript.Lines).Count(pair => pair.First.Text != pair.Second.Text));
    }

    private string Write(string text)
    {
        var words = Tokenizer.Cut(text).Where(token => IsMisspelt(text, token)).ToArray();
        if (words.Length == 0)
        {
            return text;
        }
        var word = words[_random.Next(words.Length)];
        return $"{text[..word.Start]}{Misspell(text[word.Start..word.End])}{text[word.End..]}";
    }

    // Names and titles, whose letters are the customer's or the shop's own, are copied with care.
    private static bool IsMisspelt(string text, Token token) =>
        token is { Kind: TokenKind.Word, HasDigit: false, Length: >= ShortestWord } && !text.Contains('@', StringComparison.Ordinal)
        && (token.Start == 0 || char.IsLower(text[token.Start])) && text.AsSpan(token.Start, token.Length).IndexOfAnyInRange('\u00ad', '\u024f') < 0;

    private string Misspell(string word)
    {
        var place = 1 + _random.Next(word.Length - 1);
        var (before, letter, after) = (word[..place], word[place], word[(place + 1)..]);
        return _random.Next(10) switch
        {
            < 3 => before + after,
            < 5 => before + letter + letter + after,
            < 7 when after.Length > 0 => before + after[0] + letter + after[1..],
            < 9 => before + Beside(letter) + after,
            _ => before + Letters[_random.Next(Letters.Length)] + letter + after,
        };
    }

    // A letter that is no key of its own is left out.
    private string Beside(char letter) =>
        Keyboard.Beside(char.ToLowerInvariant(letter)) is { Length: > 0 } keys ? keys[_random.Next(keys.Length)].ToString() : "";
}
