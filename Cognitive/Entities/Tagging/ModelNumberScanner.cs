using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Tagging;

/// <summary>Finds the model numbers in the titles of products; sentences are left alone.</summary>
internal sealed class ModelNumberScanner : IEntityScanner
{
    private const double MixedConfidence = 0.89;
    private const double PlainConfidence = 0.55;
    private const int FewestTitleWords = 5;
    private const int MostStopWords = 3;

    private readonly TokenTagger _tagger = TokenTagger.Load("model-numbers");

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        if (!IsTitle(reading))
        {
            return;
        }
        foreach (var (type, start, end, _) in _tagger.Tag(reading.Text, reading.Folded))
        {
            found.Add(reading.Entity(type, start, end, IsMixed(reading.Folded.AsSpan(start, end - start)) ? MixedConfidence : PlainConfidence));
        }
    }

    /// <summary>Whether a word has letters and digits both, as hardly anything but a model number has.</summary>
    private static bool IsMixed(ReadOnlySpan<char> word) =>
        word.ContainsAnyInRange('0', '9') && word.ContainsAnyInRange('a', 'z') && !word.Contains(' ');

    /// <summary>Whether a text is words in a row without those that make sentences.</summary>
    private static bool IsTitle(TextReading reading)
    {
        var (words, stops) = (0, 0);
        foreach (var token in reading.Tokens)
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
            stops += token.Kind == TokenKind.Word && token.Length > 1 && StopWords.Contains(reading.Plain(token)) ? 1 : 0;
        }
        return words >= FewestTitleWords && stops <= MostStopWords && stops * 4 <= words && reading.Folded.AsSpan().IndexOfAny("?!#@") < 0;
    }
}
