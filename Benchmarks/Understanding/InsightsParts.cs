using EcomBot.Cognitive;
using EcomBot.Cognitive.Entities;
using EcomBot.Cognitive.Identification;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.KeyPhrases;
using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Sentiments;
using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Benchmarks.Understanding;

/// <summary>The parts of reading a message without Azure, each to be measured alone.</summary>
internal sealed class InsightsParts(IVocabularySource vocabulary, IntentModel intents)
{
    private readonly LanguageIdentifier _languages = new();
    private readonly SentimentReader _sentiments = new();
    private readonly EntityReader _entities = EntityReader.Of(vocabulary);

    /// <summary>The parts of reading a message, in their order, each on what the ones before it found.</summary>
    public IEnumerable<(string Name, Action Read)> Of(string message)
    {
        var reading = TextReading.Of(message, TextHints.None);
        reading.Language = _languages.Identify(message, null);
        var entities = _entities.Read(reading);
        yield return ("words", () => TextReading.Of(message, TextHints.None));
        yield return ("language", () => _languages.Identify(message, null));
        yield return ("sentiment", () => _sentiments.Read(reading));
        foreach (var scanner in _entities.Scanners)
        {
            var found = new List<TextEntity>();
            yield return (scanner.GetType().Name, () => Scan(scanner, reading, found));
        }
        yield return ("key phrases", () => KeyPhraseReader.Read(reading));
        yield return ("intents", () => intents.Read(reading, entities));
    }

    private static void Scan(IEntityScanner scanner, TextReading reading, List<TextEntity> found)
    {
        found.Clear();
        scanner.Scan(reading, found);
    }
}
