using EcomBot.Bot.Proactive;
using EcomBot.Bot.Proactive.Sending;
using Microsoft.Extensions.Options;

namespace EcomBot.Tests.Bot.Proactive;

/// <summary>When customers may be written to, by their own clock.</summary>
public sealed class QuietHoursTests
{
    [Theory]
    [InlineData("2026-06-01T12:00Z", "Asia/Shanghai", "US", "2026-06-01T12:00Z")] // Eight in the evening.
    [InlineData("2026-06-01T13:00Z", "Asia/Shanghai", "US", "2026-06-02T00:00Z")] // Nine in the evening, until eight.
    [InlineData("2026-06-01T05:07Z", null, "Germany", "2026-06-01T06:00Z")] // Seven in the morning, in summer.
    [InlineData("2026-12-01T05:07Z", null, "DE", "2026-12-01T07:00Z")]
    [InlineData("2026-06-01T18:59Z", null, "Deutschland", "2026-06-01T18:59Z")]
    [InlineData("2026-06-01T19:00Z", null, "DEU", "2026-06-02T06:00Z")]
    [InlineData("2026-06-01T13:00Z", null, "USA", "2026-06-01T18:00Z")] // Not before it is eight in Hawaii.
    [InlineData("2026-06-02T01:00Z", null, "United States", "2026-06-02T18:00Z")] // Nine in the evening in New York.
    [InlineData("2026-06-01T02:30Z", null, "India", "2026-06-01T02:30Z")] // Eight in the morning, half an hour beside the others.
    [InlineData("2026-06-01T02:29Z", null, "India", "2026-06-01T02:30Z")]
    [InlineData("2026-06-01T07:00Z", null, "Atlantis", "2026-06-01T08:00Z")] // By the clock of the settings.
    [InlineData("2026-06-01T07:00Z", "Mars/Olympus", "Atlantis", "2026-06-01T08:00Z")]
    public void A_customer_is_written_to_by_day(string now, string? zone, string country, string next) =>
        Assert.Equal(DateTimeOffset.Parse(next), Hours().Next(DateTimeOffset.Parse(now), zone, country));

    [Fact]
    public void Where_it_is_never_day_everywhere_the_clock_of_the_most_people_counts()
    {
        var hours = Hours(options => (options.QuietFrom, options.QuietUntil) = (new(12, 0), new(11, 0)));

        Assert.Equal(DateTimeOffset.Parse("2026-06-01T15:00Z"), hours.Next(DateTimeOffset.Parse("2026-06-01T12:00Z"), null, "US"));
    }

    [Fact]
    public void Without_quiet_hours_it_is_always_day()
    {
        var hours = Hours(options => options.QuietUntil = options.QuietFrom);

        Assert.Equal(DateTimeOffset.Parse("2026-06-01T03:00Z"), hours.Next(DateTimeOffset.Parse("2026-06-01T03:00Z"), "Europe/Berlin", "DE"));
    }

    private static QuietHours Hours(Action<ProactiveOptions>? set = null)
    {
        var options = new ProactiveOptions();
        set?.Invoke(options);
        return new(Options.Create(options));
    }
}
