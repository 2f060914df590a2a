using EcomBot.Cognitive.Entities;
using EcomBot.Cognitive.Identification;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.KeyPhrases;
using EcomBot.Cognitive.Privacy;
using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Sentiments;
using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Cognitive.Local;

/// <summary>Reads messages with the project's own code and models, without any service.</summary>
public sealed class LocalTextAnalyzer(IVocabularySource vocabulary, IntentModel intents) : ITextAnalyzer
{
    private readonly EntityReader _entities = EntityReader.Of(vocabulary);
    private readonly LanguageIdentifier _languages = new();
    private readonly SentimentReader _sentiments = new();

    /// <inheritdoc/>
    public Task<TextInsights> AnalyzeAsync(string text, TextHints hints, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(hints);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Analyze(text, hints));
    }

    /// <summary>Reads one message at once; only its first 8,192 UTF-16 code units are read.</summary>
    internal TextInsights Analyze(string text, TextHints hints)
    {
        var reading = TextReading.Of(text, hints);
        reading.Language = _languages.Identify(reading.Text, hints.Language);
        var (sentiment, opinions) = _sentiments.Read(reading);
        var entities = _entities.Read(reading);
        return new()
        {
            Text = text,
            Language = reading.Language,
            Sentiment = sentiment,
            Opinions = opinions,
            Entities = entities,
            KeyPhrases = KeyPhraseReader.Read(reading),
            Pii = PiiSpans.Of(entities),
            Intents = NumberedList.In(reading.Text) is { Count: > 0 } wishes ? OfList(reading, wishes, entities) : intents.Read(reading, entities),
        };
    }

    // Each wish of a numbered list is read alone: several may be of one kind.
    private IReadOnlyList<ScoredIntent> OfList(TextReading whole, IReadOnlyList<Range> wishes, IReadOnlyList<TextEntity> entities) =>
        [.. wishes.Prepend(0..wishes[0].Start).Where(wish => wish.End.Value > wish.Start.Value).SelectMany(wish => OfWish(whole, wish, entities))
            .OrderByDescending(intent => intent.Score)];

    private IEnumerable<ScoredIntent> OfWish(TextReading whole, Range wish, IReadOnlyList<TextEntity> entities)
    {
        var (start, end) = (wish.Start.Value, wish.End.Value);
        var own = entities.Where(entity => entity.Offset >= start && entity.Offset + entity.Length <= end)
            .Select(entity => entity with { Offset = entity.Offset - start }).ToList();
        return intents.Read(TextReading.Of(whole.Text[wish], whole.Hints), own).Select(intent => intent with { Offset = intent.Offset + start });
    }
}
