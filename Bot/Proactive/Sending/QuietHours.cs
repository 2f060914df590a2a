using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>
/// When customers may be written to, by their own clock: that of their device where it told its time zone; else that of their country,
/// which in a country of several zones is when it is day in all of them; else that of the settings.
/// </summary>
internal sealed class QuietHours(IOptions<ProactiveOptions> options)
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(2);

    /// <summary>The first moment from now on at which the customer may be written to.</summary>
    /// <param name="now">The present moment.</param>
    /// <param name="zone">What the customer's device told, if anything.</param>
    /// <param name="country">The customer's country.</param>
    public DateTimeOffset Next(DateTimeOffset now, string? zone, string country)
    {
        var zones = ZonesOf(zone, country);
        return Next(now, zones) ?? Next(now, [zones[0]]) ?? now;
    }

    private IReadOnlyList<TimeZoneInfo> ZonesOf(string? zone, string country) =>
        zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var told) ? [told]
        : CountryZones.Of(country) is { Count: > 0 } zones ? zones
        : [TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone)];

    // In a very wide country it may never be day everywhere.
    private DateTimeOffset? Next(DateTimeOffset now, IReadOnlyList<TimeZoneInfo> zones)
    {
        for (var at = now; at < now + Longest; at = Later(at))
        {
            if (zones.All(zone => !IsQuiet(at, zone)))
            {
                return at;
            }
        }
        return null;
    }

    // The next quarter of an hour: all zones differ from UTC by whole quarters.
    private static DateTimeOffset Later(DateTimeOffset at) => new(at.UtcTicks - (at.UtcTicks % Step.Ticks) + Step.Ticks, TimeSpan.Zero);

    private bool IsQuiet(DateTimeOffset at, TimeZoneInfo zone)
    {
        var clock = TimeOnly.FromTimeSpan(TimeZoneInfo.ConvertTime(at, zone).TimeOfDay);
        var (from, until) = (options.Value.QuietFrom, options.Value.QuietUntil);
        return from != until && clock.IsBetween(from, until);
    }
}
