using EcomBot.Commerce.Anomalies;
using EcomBot.Commerce.Anomalies.Alerts;
using EcomBot.Commerce.Anomalies.Rates;

namespace EcomBot.Tests.Commerce.Anomalies;

public sealed class RateWatchTests
{
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] Carriers = ["ParcelCo", "SlowPost", "Swift"];
    private static readonly string[] Regions = ["USA TX", "USA CA", "USA NY"];

    private readonly RateMemory _memory = new();
    private readonly AlertBook _book = new([]);
    private readonly Random _random = new(11);
    private int _parcels;

    [Fact]
    public void A_usual_rate_of_failures_raises_nothing()
    {
        Send(3000, parcel => false);

        Assert.Empty(_book.Changes);
    }

    [Fact]
    public void A_burst_of_failures_of_one_carrier_is_one_alert_that_names_it_within_20_parcels()
    {
        Send(300, parcel => false);
        var before = _parcels;

        var seen = Enumerable.Range(0, 20).FirstOrDefault(_ =>
        {
            Send(1, parcel => true, carrier: "SlowPost");
            Send(2, parcel => false, carrier: "Swift");
            return _book.Open.Count > 0;
        }, -1);
        Send(200, parcel => Of(parcel, SliceDimension.Carrier) == "SlowPost" && _random.NextDouble() < 0.8);

        var alert = Assert.Single(_book.Changes).Now;
        Assert.InRange(seen, 0, 19);
        Assert.Equal((AlertSubject.FailedDeliveries, new Slice(SliceDimension.Carrier, "SlowPost")), (alert.Subject, alert.Where));
        Assert.InRange(alert.Since, Start.AddHours(before - 20), Start.AddHours(before + 9));
        Assert.True(alert is { Observed: > 0.5, Usual: < 0.1, Strength: > 6, EndedAt: null }, $"{alert}");
    }

    [Fact]
    public void A_second_cause_beside_the_first_is_another_alert()
    {
        Send(400, parcel => false);
        Send(60, parcel => Of(parcel, SliceDimension.Carrier) == "SlowPost");

        Send(150, parcel => Of(parcel, SliceDimension.Carrier) == "SlowPost" || Of(parcel, SliceDimension.Region) == "USA CA");

        Assert.Equal(["SlowPost", "USA CA"], _book.Open.Select(alert => alert.Where.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Failures_everywhere_are_one_alert_of_the_whole_shop()
    {
        Send(400, parcel => false);

        Send(120, parcel => _random.NextDouble() < 0.6);

        Assert.Equal(Slice.Everything, Assert.Single(_book.Changes).Now.Where);
    }

    [Fact]
    public void An_alert_ends_when_all_is_as_usual_again_and_a_later_burst_is_another()
    {
        Send(300, parcel => false);
        Send(40, parcel => true, carrier: "SlowPost");
        Send(200, parcel => false);
        var ended = Assert.Single(_book.Changes).Now;
        Send(40, parcel => true, carrier: "SlowPost");

        Assert.NotNull(ended.EndedAt);
        Assert.Equal(2, _book.Changes.Count());
        Assert.Equal("SlowPost", Assert.Single(_book.Open).Where.Value);
    }

    [Fact]
    public void A_reason_that_becomes_frequent_is_named()
    {
        Send(300, parcel => false);

        for (var order = 0; order < 90; order++)
        {
            Observe(Regions[order % 3], Carriers[order / 3 % 3], failed: order % 2 == 0, reason: order % 2 == 0 ? "runs small" : null);
        }

        Assert.Equal(new Slice(SliceDimension.Reason, "runs small"), Assert.Single(_book.Open).Where);
    }

    // Three in a hundred fail anyway.
    private void Send(int count, Func<IReadOnlyList<Slice>, bool> isBroken, string? carrier = null)
    {
        for (var parcel = 0; parcel < count; parcel++)
        {
            var (where, by) = (Regions[_random.Next(3)], carrier ?? Carriers[_random.Next(3)]);
            Observe(where, by, isBroken(SlicesOf(where, by)) || _random.NextDouble() < 0.03, reason: null);
        }
    }

    private void Observe(string region, string carrier, bool failed, string? reason) =>
        new RateWatch(AlertSubject.FailedDeliveries, _memory, _book).Observe(new(Start.AddHours(_parcels++), SlicesOf(region, carrier), failed, reason));

    private static Slice[] SlicesOf(string region, string carrier) => [new(SliceDimension.Carrier, carrier), new(SliceDimension.Region, region)];

    private static string? Of(IReadOnlyList<Slice> slices, SliceDimension dimension) => slices.First(slice => slice.Dimension == dimension).Value;
}
