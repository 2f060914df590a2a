using EcomBot.Cognitive.Entities.Codes;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Contacts;

/// <summary>Finds postal codes as the countries of the six languages write them, and the British and Canadian forms.</summary>
internal sealed class PostalCodeScanner : IEntityScanner
{
    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        foreach (var run in reading.Codes)
        {
            var afterHash = run.Start > 0 && reading.Folded[run.Start - 1] is '#' or '$' or '€' or '£' or '¥';
            var confidence = afterHash || run.Length > 10 ? 0 : Confidence(reading, run);
            if (confidence > 0)
            {
                found.Add(reading.Entity(EntityCategory.PostalCode, run.Start, run.End, confidence,
                    reading.Folded.Substring(run.Start, run.Length).ToUpperInvariant()));
            }
        }
        if (reading.HasDigit)
        {
            BritishPostalCodes.Scan(reading, found);
        }
    }

    private static double Confidence(TextReading reading, CodeRun run)
    {
        var isForm = IsFiveDigits(run) || IsLongForm(reading, run);
        var isCued = Cues.DistanceBefore(reading, run.Start, Cue.Postal) <= 12;
        if (isCued && (isForm || (run.IsNumber && run.Length is >= 4 and <= 8)))
        {
            return 0.96;
        }
        return !isForm || Cues.DistanceBefore(reading, run.Start, Cue.Order) <= 6 ? 0 : run.IsNumber ? 0.62 : 0.8;
    }

    private static bool IsFiveDigits(CodeRun run) => run.IsNumber && run.Length == 5;

    /// <summary>United States 12345-6789, Brazil 01310-100.</summary>
    private static bool IsLongForm(TextReading reading, CodeRun run) =>
        run.Letters == 0 && reading.Folded.AsSpan(run.Start, run.Length).IndexOf('-') == 5
        && (run is { Length: 10, Digits: 9 } or { Length: 9, Digits: 8 });
}
