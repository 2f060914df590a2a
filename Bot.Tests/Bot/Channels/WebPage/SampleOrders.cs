using EcomBot.Commerce;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Channels.WebPage;

/// <summary>The orders of Ana Silva, whom the sample shop's demo knows by heart.</summary>
internal static class SampleOrders
{
    /// <summary>Her order that is on its way, read from the running bot's database.</summary>
    public static async Task<Order> OnItsWayAsync(string data) => (await AllAsync(data)).First(order => order.Status == OrderStatus.Shipped);

    /// <summary>One of her orders.</summary>
    public static async Task<Order> FindAsync(string data, string number) => (await AllAsync(data)).Single(order => order.Number.Value == number);

    private static async Task<IReadOnlyList<Order>> AllAsync(string data)
    {
        var services = new ServiceCollection()
            .AddCommerce(new CommerceOptions { ConnectionString = $"Data Source={Path.Combine(data, "ecombot.db")}" });
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var ana = await scope.ServiceProvider.GetRequiredService<ICustomerDirectory>().FindByEmailAsync("ana.silva@example.com", default);
        return await scope.ServiceProvider.GetRequiredService<IOrderStore>().RecentAsync(ana!.Id, 50, default);
    }
}
