using EcomBot.Commerce.Journal;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Commerce.Operations;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EcomBot.Tests.Faults;

/// <summary>What must be true after the faults: each confirmed action done once, nothing else, the books balanced, every message answered once.</summary>
internal static class FaultAudit
{
    /// <summary>Holds the shop against what its customers confirmed, and the conversations against themselves.</summary>
    public static async Task CheckAsync(TestShop shop, ShopBooks books, IReadOnlyList<ServiceStory> stories)
    {
        // Connections to a server that was restarted are no good.
        NpgsqlConnection.ClearAllPools();
        var confirmed = stories.SelectMany(story => story.Confirmed).ToDictionary(wish => wish.Order);
        var orders = await shop.AskAsync<ShopContext, List<Order>>(all => all.Orders.AsNoTracking().ToListAsync());
        var changes = await shop.AskAsync<ShopContext, List<JournalEntry>>(all => all.Journal.AsNoTracking()
            .Where(entry => entry.Record == nameof(Order)).ToListAsync());

        Assert.Equal(confirmed.Keys.Order(), changes.Select(change => change.RecordId).Order());
        Assert.All(orders, order => Assert.True(
            !confirmed.TryGetValue(order.Number.Value, out var wish) || order.Status == wish.Becomes, $"{order.Number} is {order.Status}."));
        await books.CheckAsync(shop);
        await books.ReplayAsync(shop);
        foreach (var story in stories)
        {
            await story.Customer.CheckAsync(shop);
        }
    }
}
