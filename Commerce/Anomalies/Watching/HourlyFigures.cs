using EcomBot.Commerce.Anomalies.Alerts;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Anomalies.Watching;

/// <summary>Counts orders, contacts and what was wanted in them, hour by hour.</summary>
internal sealed class HourlyFigures(ShopContext shop)
{
    /// <summary>Gets the figures of the hours from <paramref name="from"/> up to and without <paramref name="to"/>.</summary>
    public async Task<IReadOnlyList<HourlyFigure>> ReadAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var placed = await shop.Orders.Where(order => order.PlacedAt >= from && order.PlacedAt < to)
            .Select(order => order.PlacedAt!.Value).ToListAsync(cancellationToken);
        var counts = await shop.ContactCounts.AsNoTracking().Where(count => count.Hour >= from && count.Hour < to).ToListAsync(cancellationToken);
        var (orders, contacts) = (placed.ToLookup(Contacts.ContactLog.HourOf), counts.ToLookup(count => count.Hour));
        return [.. HoursBetween(from, to).SelectMany(hour => Of(hour, orders[hour].Count(), [.. contacts[hour]]))];
    }

    private static IEnumerable<HourlyFigure> Of(DateTimeOffset hour, int orders, Contacts.ContactCount[] contacts)
    {
        yield return new(AlertSubject.Orders, Slice.Everything, hour, orders);
        yield return new(AlertSubject.Contacts, Slice.Everything, hour, contacts.Sum(count => count.Messages));
        foreach (var intent in contacts.Where(count => count.Intent.Length > 0).GroupBy(count => count.Intent))
        {
            yield return new(AlertSubject.Contacts, new(SliceDimension.Intent, intent.Key), hour, intent.Sum(count => count.Messages));
        }

        if (contacts.Sum(count => count.Scored) is > 0 and var scored)
        {
            yield return new(AlertSubject.Sentiment, Slice.Everything, hour, contacts.Sum(count => count.Sentiment) / scored);
        }
    }

    private static IEnumerable<DateTimeOffset> HoursBetween(DateTimeOffset from, DateTimeOffset to)
    {
        for (var hour = from; hour < to; hour = hour.AddHours(1))
        {
            yield return hour;
        }
    }
}

/// <summary>A value of one hour.</summary>
internal sealed record HourlyFigure(AlertSubject Subject, Slice Where, DateTimeOffset Hour, double Value)
{
    /// <summary>Gets the name of its series.</summary>
    public string Series => $"{Subject}/{Where.Dimension}/{Where.Value}";
}
