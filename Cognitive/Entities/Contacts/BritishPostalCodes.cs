using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Contacts;

/// <summary>Finds postal codes in two parts: British ("SW1A 1AA") and Canadian ("K1A 0B1").</summary>
internal static class BritishPostalCodes
{
    /// <summary>Adds those of a text.</summary>
    public static void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        for (var index = 0; index + 1 < reading.Tokens.Length; index++)
        {
            var (area, place) = (reading.Tokens[index], reading.Tokens[index + 1]);
            var adjacent = place.Start == area.End + 1 && reading.Folded[area.End] is ' ' or '-';
            if (adjacent && place.Length == 3
                && (IsBritish(reading.Plain(area), reading.Plain(place)) || IsCanadian(reading.Plain(area), reading.Plain(place))))
            {
                found.Add(reading.Entity(EntityCategory.PostalCode, area.Start, place.End, 0.85,
                    $"{reading.Plain(area)} {reading.Plain(place)}".ToUpperInvariant()));
            }
        }
    }

    private static bool IsBritish(ReadOnlySpan<char> area, ReadOnlySpan<char> place) =>
        area.Length is >= 2 and <= 4 && char.IsAsciiLetter(area[0]) && area.ContainsAnyInRange('0', '9')
        && char.IsAsciiDigit(place[0]) && char.IsAsciiLetter(place[1]) && char.IsAsciiLetter(place[2]);

    private static bool IsCanadian(ReadOnlySpan<char> area, ReadOnlySpan<char> place) =>
        area.Length == 3 && char.IsAsciiLetter(area[0]) && char.IsAsciiDigit(area[1]) && char.IsAsciiLetter(area[2])
        && char.IsAsciiDigit(place[0]) && char.IsAsciiLetter(place[1]) && char.IsAsciiDigit(place[2]);
}
