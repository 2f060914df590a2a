using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Tagging;

/// <summary>Finds the model numbers in the titles of products; sentences are left alone.</summary>
internal sealed class ModelNumberScanner : IEntityScanner
{
    private const double MixedConfidence = 0.89;

    /// <summary>Surer than a postal code or quantity that nothing around it tells.</summary>
    private const double PlainConfidence = 0.64;

    /// <summary>Surer than a telephone number that nothing around it tells.</summary>
    private const double HyphenatedConfidence = 0.76;

    private const double SurePostalCode = 0.85;

    /// <summary>Less sure than a serial number by its look.</summary>
    private const double ShortTitleConfidence = 0.58;

    private const int FewestWords = 4;
    private const int FewestSureWords = 5;
    private const int FewestWordsOfPlain = 6;
    private const int PostalLength = 5;
    private const int MostStopWords = 6;
    private const int WordsToStopWord = 4;
    private const int LettersToPostalCode = 6;
    private const int LettersBetween = 2;

    private readonly ModelNumberModel _model = ModelNumberModel.Load();

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        var words = TitleWords(reading);
        if (words < FewestWords)
        {
            return;
        }
        var ofCustomer = found.Where(entity => IsOfCustomer(entity) || IsBehindName(entity, found)).ToArray();
        foreach (var (start, end) in _model.Find(reading.Folded))
        {
            var confidence = Confidence(reading.Folded.AsSpan(start, end - start), words, ofCustomer.Length > 0);
            if (confidence > 0 && !Array.Exists(ofCustomer, entity => entity.Offset < end && entity.Offset + entity.Length > start))
            {
                found.Add(reading.Entity(EntityCategory.ModelNumber, start, end, confidence));
            }
        }
    }

    private static double Confidence(ReadOnlySpan<char> number, int words, bool isOfCustomer)
    {
        if (IsMixed(number))
        {
            return words < FewestSureWords ? ShortTitleConfidence : MixedConfidence;
        }
        var isLong = number.Length > PostalLength;
        var isTitle = !isOfCustomer && words >= (isLong ? FewestSureWords : FewestWordsOfPlain);
        return !isTitle ? 0 : isLong && number.Contains('-') ? HyphenatedConfidence : PlainConfidence;
    }

    /// <summary>Whether an entity is one that customers write about themselves, and titles seldom have.</summary>
    private static bool IsOfCustomer(TextEntity entity) => entity.Category is EntityCategory.Address or EntityCategory.Location
        || (entity.Category == EntityCategory.PostalCode && entity.Confidence >= SurePostalCode);

    /// <summary>Whether an entity is the postal code that somebody says with their name: "Mei Kovacs, 28236", "I'm Mei Kovacs from 28236".</summary>
    private static bool IsBehindName(TextEntity entity, ICollection<TextEntity> found) => entity.Category == EntityCategory.PostalCode
        && found.Any(name => name.Category == EntityCategory.Person
            && entity.Offset - name.Offset - name.Length is > 0 and <= LettersToPostalCode and var letters
            && (letters > LettersBetween || !name.IsOnlyMentioned));

    /// <summary>Whether a word has letters and digits both, as hardly anything but a model number has.</summary>
    private static bool IsMixed(ReadOnlySpan<char> word) =>
        word.ContainsAnyInRange('0', '9') && word.ContainsAnyInRange('a', 'z');

    /// <summary>How many words a text has; 0 if it has the signs or as many small words as sentences have.</summary>
    private static int TitleWords(TextReading reading)
    {
        var (words, stops) = (0, 0);
        foreach (var token in reading.Tokens)
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
            stops += token.Kind == TokenKind.Word && token.Length > 1 && !IsHyphenated(reading, token) && StopWords.Contains(reading.Plain(token)) ? 1 : 0;
        }
        return stops <= MostStopWords && stops * WordsToStopWord <= words && (stops == 0 || words >= FewestSureWords)
            && reading.Folded.AsSpan().IndexOfAny("?!#@") < 0 ? words : 0;
    }

    private static bool IsHyphenated(TextReading reading, Token token) =>
        (token.Start > 0 && reading.Folded[token.Start - 1] == '-') || (token.End < reading.Folded.Length && reading.Folded[token.End] == '-');
}
