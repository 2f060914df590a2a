using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Cognitive.Entities.Codes;

/// <summary>Finds order numbers as the shop writes them, with or without their prefix, and the last digits of one.</summary>
internal sealed class OrderNumberScanner(IVocabularySource vocabulary) : IEntityScanner
{
    private const int MostEndingDigits = 6;

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        var formats = vocabulary.Current.OrderNumbers;
        foreach (var run in reading.Codes)
        {
            var entity = Ending(reading, run) ?? (formats.Count == 0 ? AnyFormat(reading, run) : Known(reading, run, formats));
            if (entity is not null)
            {
                found.Add(entity);
            }
        }
    }

    private static TextEntity? Ending(TextReading reading, CodeRun run) =>
        run.IsNumber && run.Length is >= 2 and <= MostEndingDigits
        && Cues.DistanceBefore(reading, run.Start, Cue.Ending) <= 4
        && !Cues.Before(reading, run.Start, Cue.Card)
            ? reading.Entity(EntityCategory.OrderNumberEnding, run.Start, run.End, 0.8, run.Solid(reading))
            : null;

    private static TextEntity? Known(TextReading reading, CodeRun run, IReadOnlyList<OrderNumberFormat> formats)
    {
        foreach (var format in formats)
        {
            if (OrderNumberMatch.Of(reading, run, format) is { } match)
            {
                return match;
            }
        }
        return null;
    }

    private static TextEntity? AnyFormat(TextReading reading, CodeRun run)
    {
        var hash = run.Start > 0 && reading.Folded[run.Start - 1] == '#';
        var start = hash ? run.Start - 1 : run.Start;
        var cued = hash || Cues.DistanceBefore(reading, start, Cue.Order) <= 12;
        var confidence = LooksLikeOne(reading, run) ? 0.85 : cued && run.IsNumber && run.Digits is >= 5 and <= 12 ? 0.75 : 0;
        return confidence == 0 ? null
            : reading.Entity(EntityCategory.OrderNumber, start, run.End, confidence, (hash ? "#" : "") + Written(reading, run));
    }

    private static bool LooksLikeOne(TextReading reading, CodeRun run)
    {
        var letters = reading.Folded.AsSpan(run.Start, run.Length).IndexOfAnyInRange('0', '9');
        var joint = letters > 0 && reading.Folded[run.Start + letters - 1] == '-' ? 1 : 0;
        return run.Letters is >= 1 and <= 3 && letters - joint == run.Letters
            && run.Digits is >= 5 and <= 10 && run.Length == run.Letters + joint + run.Digits;
    }

    private static string Written(TextReading reading, CodeRun run) =>
        reading.Folded.Substring(run.Start, run.Length).ToUpperInvariant();
}
