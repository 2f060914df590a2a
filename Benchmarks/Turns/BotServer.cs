using EcomBot.Benchmarks.Databases;
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

    private readonly string? _folder;
    private readonly OrderNumber _order;

    private BotServer(ServerProcess process, string? folder, OrderNumber order) => (Process, _folder, _order) = (process, folder, order);

    /// <summary>What callers show to the Direct Line.</summary>
    public const string Secret = "the secret of a benchmark";

    /// <summary>The process it runs in.</summary>
    public ServerProcess Process { get; }

    /// <summary>Its database file.</summary>
    public string File => Path.Combine(_folder!, "ecombot.db");

    /// <summary>The order they ask for.</summary>
    public string Order => _order.Value;

    /// <summary>What a customer writes who wants to know where an order is.</summary>
    public string Question => $"where is my order {_order.Value}?";

    /// <summary>Starts it on a free port, with a file of its own.</summary>
    public static async Task<BotServer> StartAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("ecombot-").FullName;
        return await StartAsync(new CommerceOptions { ConnectionString = $"Data Source={Path.Combine(folder, "ecombot.db")}" }, folder, cancellationToken);
    }

    /// <summary>Starts it on a free port, on a database of a server; several share the database.</summary>
    public static Task<BotServer> StartAsync(PostgreSqlServer server, CancellationToken cancellationToken) => StartAsync(
        new CommerceOptions { Database = ShopDatabaseKind.PostgreSql, ConnectionString = server.ConnectionString("postgres") }, null, cancellationToken);

    private static async Task<BotServer> StartAsync(CommerceOptions shop, string? folder, CancellationToken cancellationToken)
    {
        var process = await ServerProcess.StartAsync(
            typeof(TurnConflictException).Assembly.Location,
            [
                "--Urls=http://127.0.0.1:0", $"--Commerce:Database={shop.Database}", $"--Commerce:ConnectionString={shop.ConnectionString}",
                $"--DirectLine:Secret={Secret}", "--Turns:Waiting=100000", "--Logging:LogLevel:Default=Error",
            ],
            cancellationToken);
        return new(process, folder, await FindOrderAsync(shop, cancellationToken));
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
        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static async Task<OrderNumber> FindOrderAsync(CommerceOptions shop, CancellationToken cancellationToken)
    {
        await using var provider = new ServiceCollection().AddCommerce(shop).BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var customer = await scope.ServiceProvider.GetRequiredService<ICustomerDirectory>().FindByEmailAsync(Email, cancellationToken)
            ?? throw new BenchmarkException($"The sample shop has no customer {Email}.");
        var orders = await scope.ServiceProvider.GetRequiredService<IOrderStore>().RecentAsync(customer.Id, 50, cancellationToken);
        return orders.First(order => order.Status == OrderStatus.Shipped).Number;
    }
}
