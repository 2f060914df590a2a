using EcomBot.Commerce.Anomalies.Alerts;
using EcomBot.Commerce.Anomalies.Rates;
using EcomBot.Commerce.Journal;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk;
using EcomBot.Commerce.Shipments;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Anomalies.Watching;

/// <summary>Reads deliveries and returns from the journal, in the order in which they happened.</summary>
internal sealed class JournalWatch(ShopContext shop, ShopEvents events, RiskOptions options)
{
    private const int Entries = 1000;

    /// <summary>Reads on from where the memory is; a watch without memory learns from the orders there are what is usual.</summary>
    public async Task<WatchMemory> ReadAsync(WatchMemory? memory, AlertBook book, CancellationToken cancellationToken)
    {
        memory ??= await BeginAsync(cancellationToken);
        var (deliveries, returns) =
            (new RateWatch(AlertSubject.FailedDeliveries, memory.Deliveries, book), new RateWatch(AlertSubject.Returns, memory.Returns, book));
        while (await NextAsync(memory.Journal, cancellationToken) is { Count: > 0 } entries)
        {
            foreach (var entry in entries)
            {
                foreach (var (subject, one) in await EventsOfAsync(entry, cancellationToken))
                {
                    (subject == AlertSubject.Returns ? returns : deliveries).Observe(one);
                }
            }

            memory.Journal = entries[^1].Sequence;
        }

        return memory;
    }

    private async Task<WatchMemory> BeginAsync(CancellationToken cancellationToken)
    {
        var memory = new WatchMemory { Journal = await shop.Journal.MaxAsync(entry => (long?)entry.Sequence, cancellationToken) ?? 0 };
        var orders = shop.Orders.AsNoTracking().OrderByDescending(order => order.PlacedAt).Take(options.OrdersToLearnFrom).AsAsyncEnumerable();
        await foreach (var order in orders.WithCancellation(cancellationToken))
        {
            foreach (var (subject, one) in events.OfPast(order))
            {
                (subject == AlertSubject.Returns ? memory.Returns : memory.Deliveries).Learn(one);
            }
        }

        return memory;
    }

    private Task<List<JournalEntry>> NextAsync(long after, CancellationToken cancellationToken) => shop.Journal.AsNoTracking()
        .Where(entry => entry.Sequence > after && (entry.Record == nameof(Order) || entry.Record == nameof(ParcelReport)))
        .OrderBy(entry => entry.Sequence).Take(Entries).ToListAsync(cancellationToken);

    // What was erased is not told any more.
    private async Task<IEnumerable<(AlertSubject Subject, RateEvent Event)>> EventsOfAsync(JournalEntry entry, CancellationToken cancellationToken)
    {
        if (entry.After is not { } after)
        {
            return [];
        }

        if (entry.Record == nameof(Order))
        {
            return events.Of(entry.Before is { } before ? JournalJson.Read<Order>(before) : null, JournalJson.Read<Order>(after), entry.At);
        }

        var report = JournalJson.Read<ParcelReport>(after);
        var order = report.Trouble != ParcelTrouble.Missing ? null
            : await shop.Orders.AsNoTracking().SingleOrDefaultAsync(one => one.Number == report.Order, cancellationToken);
        return order is null ? [] : ShopEvents.OfMissing(order, report.Parcel, entry.At);
    }
}
