using EcomBot.Commerce;
using EcomBot.Commerce.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace EcomBot.Tests.Commerce.Storage;

/// <summary>A shop of its own in a temporary SQLite file.</summary>
public sealed class ShopOnDisk : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ecombot-shop-").FullName;
    private readonly ServiceProvider _services;

    private ShopOnDisk(Action<CommerceOptions>? adjust)
    {
        var options = new CommerceOptions { ConnectionString = $"Data Source={_folder}/shop.db", SampleShop = false };
        adjust?.Invoke(options);
        _services = new ServiceCollection().AddSingleton<TimeProvider>(Time).AddCommerce(options)
            .BuildServiceProvider(validateScopes: true);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero));

    public static async Task<ShopOnDisk> OpenAsync(Action<CommerceOptions>? adjust = null)
    {
        var shop = new ShopOnDisk(adjust);
        await shop.DoAsync<IShopDatabase>(database => database.PrepareAsync(default));
        return shop;
    }

    public async Task DoAsync<TService>(Func<TService, Task> work) where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> ask) where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
