using EcomBot.Benchmarks.Load;
using EcomBot.Benchmarks.Reports;
using EcomBot.Commerce;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Bot.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Benchmarks.Turns;

/// <summary>The whole bot with the sample shop, as it is deployed, on a database of its own.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    private const string Email = "ana.silva@example.com";

    private readonly string _folder;
    private readonly OrderNumber _order;

    private BotServer(ServerProcess process, string folder, OrderNumber order) => (Process, _folder, _order) = (process, folder, order);

    /// <summary>The process it runs in.</summary>
    public ServerProcess Process { get; }

    /// <summary>What a customer writes who wants to know where an order is.</summary>
    public string Question => $"where is my order {_order.Value}?";

    /// <summary>Starts it on a free port.</summary>
    public static async Task<BotServer> StartAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("ecombot-").FullName;
        var database = $"Data Source={Path.Combine(folder, "ecombot.db")}";
        var process = await ServerProcess.StartAsync(
            typeof(TurnConflictException).Assembly.Location,
            ["--Urls=http://127.0.0.1:0", $"--Commerce:ConnectionString={database}", "--Logging:LogLevel:Default=Error"], cancellationToken);
        return new(process, folder, await FindOrderAsync(database, cancellationToken));
    }

    /// <summary>Makes a customer known to the bot in one conversation.</summary>
    public async Task SignInAsync(TurnLoad load, string conversation, CancellationToken cancellationToken)
    {
        await load.SayAsync(conversation, Question, cancellationToken);
        await load.SayAsync(conversation, Email, cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<OrderNumber> FindOrderAsync(string database, CancellationToken cancellationToken)
    {
        await using var provider = new ServiceCollection().AddCommerce(new CommerceOptions { ConnectionString = database }).BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var customer = await scope.ServiceProvider.GetRequiredService<ICustomerDirectory>().FindByEmailAsync(Email, cancellationToken)
            ?? throw new BenchmarkException($"The sample shop has no customer {Email}.");
        var orders = await scope.ServiceProvider.GetRequiredService<IOrderStore>().RecentAsync(customer.Id, 50, cancellationToken);
        return orders.First(order => order.Status == OrderStatus.Shipped).Number;
    }
}
