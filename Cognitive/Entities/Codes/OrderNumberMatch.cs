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
        Span<char> room = stackalloc char[format.Prefix.Length];
        var letters = Letters(format.Prefix, room);
        var solid = run.Solid(reading);
        if (run.Letters == 0)
        {
            return WithoutPrefix(reading, run, format, letters, solid);
        }
        return run.Letters == letters.Length && solid.AsSpan().StartsWith(letters)
            ? reading.Entity(EntityCategory.OrderNumber, WithSigns(reading, run.Start), run.End, 0.98, format.Prefix + solid[letters.Length..])
            : null;
    }

    private static TextEntity? WithoutPrefix(TextReading reading, CodeRun run, OrderNumberFormat format, ReadOnlySpan<char> letters, string solid)
    {
        if (!run.IsNumber && !run.IsGrouped(reading))
        {
            return null;
        }
        var start = PrefixStart(reading, run.Start, letters);
        var confidence = start < run.Start ? 0.97 : Cues.Before(reading, run.Start, Cue.Order) ? 0.9 : 0.6;
        return reading.Entity(EntityCategory.OrderNumber, WithSigns(reading, start), run.End, confidence, format.Prefix + solid);
    }

    private static int PrefixStart(TextReading reading, int digits, ReadOnlySpan<char> letters)
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

    /// <summary>The letters and digits of a prefix, in capitals.</summary>
    private static ReadOnlySpan<char> Letters(string prefix, Span<char> room)
    {
        var length = 0;
        foreach (var sign in prefix)
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                room[length++] = char.ToUpperInvariant(sign);
            }
        }
        return room[..length];
    }
}
