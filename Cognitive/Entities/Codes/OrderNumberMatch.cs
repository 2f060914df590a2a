using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Cognitive.Entities.Codes;

/// <summary>Compares a run of letters and digits with one form of order numbers.</summary>
internal static class OrderNumberMatch
{
    /// <summary>The order number that a run is, in normal form; null when it is none of this form.</summary>
    public static TextEntity? Of(TextReading reading, CodeRun run, OrderNumberFormat format)
    {
        if (run.Digits < format.FewestDigits || run.Digits > format.MostDigits)
        {
            return null;
        }
        var letters = Letters(format.Prefix);
        var solid = run.Solid(reading);
        if (run.Letters == 0)
        {
            return WithoutPrefix(reading, run, format, letters, solid);
        }
        return run.Letters == letters.Length && solid.StartsWith(letters, StringComparison.Ordinal)
            ? reading.Entity(EntityCategory.OrderNumber, WithSigns(reading, run.Start), run.End, 0.98, format.Prefix + solid[letters.Length..])
            : null;
    }

    private static TextEntity? WithoutPrefix(TextReading reading, CodeRun run, OrderNumberFormat format, string letters, string solid)
    {
        if (!run.IsNumber && !run.IsGrouped(reading))
        {
            return null;
        }
        var start = PrefixStart(reading, run.Start, letters);
        var confidence = start < run.Start ? 0.97 : Cues.Before(reading, run.Start, Cue.Order) ? 0.9 : 0.6;
        return reading.Entity(EntityCategory.OrderNumber, WithSigns(reading, start), run.End, confidence, format.Prefix + solid);
    }

    private static int PrefixStart(TextReading reading, int digits, string letters)
    {
        var end = digits;
        while (end > 0 && reading.Folded[end - 1] is ' ' or '-' or '#')
        {
            end--;
        }
        var start = end - letters.Length;
        var apart = start <= 0 || !char.IsLetterOrDigit(reading.Folded[start - 1]);
        return letters.Length > 0 && start >= 0 && apart
            && reading.Folded.AsSpan(start, letters.Length).Equals(letters, StringComparison.OrdinalIgnoreCase) ? start : digits;
    }

    private static int WithSigns(TextReading reading, int start) =>
        start > 0 && reading.Folded[start - 1] == '#' ? start - 1 : start;

    private static string Letters(string prefix) => string.Concat(prefix.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
