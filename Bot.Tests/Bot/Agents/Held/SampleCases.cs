using EcomBot.Commerce;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Agents.Held;

/// <summary>Held requests of the sample shop of a running bot.</summary>
internal static class SampleCases
{
    /// <summary>Has a return of Ana Silva held, with nothing to be done where it is approved.</summary>
    /// <param name="data">The folder of the bot's data.</param>
    /// <param name="id">The name of the case.</param>
    public static Task HoldAsync(string data, string id) => DoAsync(data, async scope =>
    {
        var shop = scope.GetRequiredService<ShopContext>();
        shop.RiskCases.Add(new()
        {
            Id = new(id),
            Customer = new("ana.silva"),
            Order = new("#W2611337"),
            Kind = RiskKind.Return,
            At = DateTimeOffset.UtcNow,
            Probability = 0.9,
            Reasons = [new(RiskCode.OutsideWindow, 1, 1.5, new Dictionary<string, string> { ["days"] = "45" })],
            Status = RiskCaseStatus.Held,
        });
        return await shop.SaveChangesAsync();
    });

    /// <summary>A case as it is now.</summary>
    public static Task<RiskCase?> FindAsync(string data, string id) =>
        DoAsync(data, scope => scope.GetRequiredService<IRiskCases>().FindAsync(new(id), default));

    private static async Task<T> DoAsync<T>(string data, Func<IServiceProvider, Task<T>> work)
    {
        var services = new ServiceCollection().AddCommerce(new CommerceOptions { ConnectionString = $"Data Source={Path.Combine(data, "ecombot.db")}" });
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
