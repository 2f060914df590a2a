using System.Collections.Frozen;
using System.Globalization;
using NodaTime.TimeZones;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>The time zones of countries, by the names that shops write: "US", "USA", "United States", "Brasil", "中国".</summary>
internal static class CountryZones
{
    private static readonly FrozenDictionary<string, TimeZoneInfo[]> ByCode = (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
        .GroupBy(place => place.CountryCode, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(
            places => places.Key,
            places => places.Select(place => TimeZoneInfo.TryFindSystemTimeZoneById(place.ZoneId, out var zone) ? zone : null).OfType<TimeZoneInfo>().ToArray(),
            StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> CodeOf = Names();

    /// <summary>All zones of a country, the one where most people live first; none for a name that no country has.</summary>
    public static IReadOnlyList<TimeZoneInfo> Of(string country) =>
        CodeOf.TryGetValue(country.Trim(), out var code) && ByCode.TryGetValue(code, out var zones) ? zones : [];

    private static FrozenDictionary<string, string> Names()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var region in Regions())
        {
            foreach (var name in (string[])[region.TwoLetterISORegionName, region.ThreeLetterISORegionName, region.EnglishName, region.NativeName])
            {
                names.TryAdd(name, region.TwoLetterISORegionName);
            }
        }
        names.TryAdd("UK", "GB");
        names.TryAdd("Great Britain", "GB");
        names.TryAdd("England", "GB");
        names.TryAdd("United States of America", "US");
        names.TryAdd("China", "CN");
        return names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<RegionInfo> Regions() => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Where(culture => culture.Name.Length > 0 && !culture.IsNeutralCulture).Select(TryRegion).OfType<RegionInfo>();

    private static RegionInfo? TryRegion(CultureInfo culture)
    {
        try
        {
            var region = new RegionInfo(culture.Name);
            return region.TwoLetterISORegionName.Length == 2 && region.TwoLetterISORegionName.All(char.IsAsciiLetter) ? region : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
