using EcomBot.Commerce;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace EcomBot.Tests.Commerce.Storage;

/// <summary>A shop with a database of its own, thrown away afterwards.</summary>
public sealed class TestShop : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ecombot-shop-").FullName;
    private readonly ServiceProvider _services;
    private readonly CommerceOptions _options;

    private TestShop(CommerceOptions options, Action<CommerceOptions>? adjust)
    {
        if (options.Database == ShopDatabaseKind.Sqlite)
        {
            options.ConnectionString = $"Data Source={_folder}/shop.db";
        }

        adjust?.Invoke(options);
        _options = options;
        _services = new ServiceCollection().AddSingleton<TimeProvider>(Time).AddCommerce(options)
            .BuildServiceProvider(validateScopes: true);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero));

    /// <summary>How its database is reached.</summary>
    public string ConnectionString => _options.ConnectionString;

    /// <summary>Which database it is in.</summary>
    public ShopDatabaseKind Database => _options.Database;

    /// <summary>Adds this very shop to another host.</summary>
    public void Share(IServiceCollection services) => services.AddSingleton<TimeProvider>(Time).AddCommerce(_options);

    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    public static async Task<TestShop> OpenAsync(
        ShopDatabaseKind database = ShopDatabaseKind.Sqlite, Action<CommerceOptions>? adjust = null)
    {
        var options = new CommerceOptions { Database = database, SampleShop = false };
        if (database == ShopDatabaseKind.PostgreSql)
        {
            options.ConnectionString = await TestShopTemplate.CopyDatabaseAsync();
        }

        var shop = new TestShop(options, adjust);
        if (database == ShopDatabaseKind.Sqlite)
        {
            await TestShopTemplate.CopyFileAsync($"{shop._folder}/shop.db");
        }

        await shop.DoAsync<IShopDatabase>(all => all.PrepareAsync(default));
        return shop;
    }

    public async Task DoAsync<TService>(Func<TService, Task> work) where TService : notnull
    {
        await using var scope = Scope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> ask) where TService : notnull
    {
        await using var scope = Scope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Does an operation as its customer, under a name of its own or the one given.</summary>
    public Task<Outcome<TEffect>> ExecuteAsync<TRequest, TEffect>(TRequest request, string? id = null)
        where TRequest : class where TEffect : class =>
        AskAsync<IShopOperation<TRequest, TEffect>, Outcome<TEffect>>(operation => operation.ExecuteAsync(
            new(ActorKind.Customer, "test"), id is null ? OperationId.New() : new(id), request, default));

    public Task<Outcome<TEffect>> PreviewAsync<TRequest, TEffect>(TRequest request) where TRequest : class where TEffect : class =>
        AskAsync<IShopOperation<TRequest, TEffect>, Outcome<TEffect>>(operation => operation.PreviewAsync(request, default));

    /// <summary>Puts records into the database as they are.</summary>
    public Task AddAsync(params object[] records) => DoAsync<ShopContext>(async context =>
    {
        context.AddRange(records);
        await context.SaveChangesAsync();
    });

    public async ValueTask DisposeAsync()
    {
        await DoAsync<ShopContext>(LetGoAsync);
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    // Other tests use connections of their own at the same time.
    private static Task LetGoAsync(ShopContext shop)
    {
        if (shop.Database.GetDbConnection() is SqliteConnection file)
        {
            SqliteConnection.ClearPool(file);
        }
        return Task.CompletedTask;
    }
}
