using System.Text;
using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Cognitive.Spelling;

/// <summary>
/// Puts words right that are misspelt by one slip ("memmory", "acutally"), where the word that is meant is one that messages are read by.
/// Names, numbers, addresses and every word that somebody writes on purpose stay as they are.
/// </summary>
public sealed class SpellingCorrector(SpellingWords spelling, IVocabularySource vocabulary)
{
    private const int ShortestWord = 4;
    private const int LongestWord = 24;
    private const int MostWordsOfDetails = 6;

    private const double Sure = 0.9;

    // Customers of every language write English words.
    private const string Everywhere = "en";

    // German writes every noun with a capital.
    private const string WithCapitals = "de";

    // Names that are not the shop's have a spelling of their own; of the shop's own, what is not as it stands in the catalogue is misspelt.
    private static readonly string[] ShopNames =
        [EntityCategory.Product, EntityCategory.Brand, EntityCategory.ProductCategory, EntityCategory.OptionValue];

    // What joins a word to others makes it a part of something else: an e-mail address, a number, a link.
    private const string Joints = "@./\\-_#&+='";

    private volatile CatalogueWords _catalogue = new(Vocabulary.Empty);

    /// <summary>A message with its misspelt words put right; null where it has none.</summary>
    /// <param name="message">The message as it was read; what it names is left alone.</param>
    /// <param name="hints">What is known beside the text.</param>
    public string? Correct(TextInsights message, TextHints hints)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(hints);
        WordShelf[] languages = [.. LanguagesOf(message.Language, hints).Distinct().Select(spelling.Of).OfType<WordShelf>()];
        var (text, folded) = (message.Text, Folding.Of(message.Text));
        var tokens = Tokenizer.Cut(text);
        var given = DetailsIn(message, tokens);
        StringBuilder? corrected = null;
        var written = 0;
        foreach (var token in tokens)
        {
            if (token is { Kind: TokenKind.Word, HasDigit: false, Length: >= ShortestWord and <= LongestWord }
                && (token.Start < given.Start || token.Start >= given.End) && IsUnknown(languages, folded.AsSpan(token.Start, token.Length))
                && MayBeMisspelt(message, token) && MeantBy(languages, folded.AsSpan(token.Start, token.Length)) is { } meant)
            {
                corrected ??= new(text.Length + 8);
                corrected.Append(text, written, token.Start - written).Append(As(text[token.Start..token.End], meant));
                written = token.End;
            }
        }
        return corrected?.Append(text, written, text.Length - written).ToString();
    }

    private static string As(string written, string meant) => written.All(char.IsUpper) ? meant.ToUpperInvariant()
        : char.IsUpper(written[0]) ? $"{char.ToUpperInvariant(meant[0])}{meant[1..]}" : meant;

    // A few misspelt words hardly tell a language.
    private static IEnumerable<string> LanguagesOf(DetectedLanguage written, TextHints hints) => written.Confidence >= Sure ? [written.Code]
        : [written.Code, hints.Language ?? written.Code, hints.Locale?.Split('-')[0] ?? written.Code, Everywhere];

    // "Jon Smtih 78701", "22 Mapel St, Denver CO 80202": what stands before a postal code is somebody's own name or address.
    private static (int Start, int End) DetailsIn(TextInsights message, Token[] tokens)
    {
        if (message.EntitiesOf(EntityCategory.PostalCode).FirstOrDefault() is not { } code)
        {
            return default;
        }
        var before = Array.FindAll(tokens, token => token.End <= code.Offset && token.Kind == TokenKind.Word);
        var number = Array.FindIndex(before, token => token.IsNumber);
        return (number >= 0 ? before[number].Start : before.Length <= MostWordsOfDetails ? 0 : code.Offset, code.Offset);
    }

    private static bool MayBeMisspelt(TextInsights message, Token token) => !IsJoined(message.Text, token)
        && (!char.IsUpper(message.Text[token.Start]) || MayBeginWithCapital(message, token))
        && !message.Entities.Any(entity => !ShopNames.Contains(entity.Category) && entity.Offset < token.End && token.Start < entity.Offset + entity.Length);

    // A sign at the end of a sentence joins nothing.
    private static bool IsJoined(string text, Token token) =>
        (token.End + 1 < text.Length && Joints.Contains(text[token.End]) && char.IsLetterOrDigit(text[token.End + 1]))
        || (token.Start > 1 && Joints.Contains(text[token.Start - 1]) && text[token.Start - 1] != '\'' && !char.IsWhiteSpace(text[token.Start - 2]));

    private static bool MayBeginWithCapital(TextInsights message, Token token)
    {
        var before = message.Text.AsSpan(0, token.Start).TrimEnd();
        return message.Language.Code == WithCapitals || before.IsEmpty || ".!?¿¡\n".Contains(before[^1]) || !message.Text.Any(char.IsLower);
    }

    private bool IsUnknown(WordShelf[] languages, ReadOnlySpan<char> word)
    {
        foreach (var language in languages)
        {
            if (language.Has(word))
            {
                return false;
            }
        }
        return languages.Length > 0 && !KnownWords.Shared.Has(word) && !Catalogue().Has(word);
    }

    private string? MeantBy(WordShelf[] languages, ReadOnlySpan<char> word)
    {
        foreach (var language in languages)
        {
            if (language.MeantBy(word) is { } meant)
            {
                return meant.Text;
            }
        }
        return Catalogue().MeantBy(word)?.Text;
    }

    private CatalogueWords Catalogue()
    {
        var (current, known) = (vocabulary.Current, _catalogue);
        return ReferenceEquals(known.Vocabulary, current) ? known : _catalogue = new(current);
    }
}
