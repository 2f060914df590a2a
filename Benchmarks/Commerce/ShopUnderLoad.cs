using EcomBot.Benchmarks.Databases;
using EcomBot.Commerce;
using EcomBot.Commerce.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace EcomBot.Benchmarks.Commerce;

/// <summary>A generated shop in a database of its own.</summary>
internal sealed class ShopUnderLoad : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string? _file;

    private ShopUnderLoad(CommerceOptions options, GeneratedShop shop, string? file)
    {
        (Shop, _file) = (shop, file);
        _services = new ServiceCollection().AddCommerce(options).BuildServiceProvider();
    }

    public GeneratedShop Shop { get; }

    /// <summary>Gets the order that is exchanged next; each once.</summary>
    public int NextExchange { get; set; }

    /// <summary>Makes the database, on <paramref name="server"/> or else in an SQLite file, and fills it.</summary>
    public static async Task<ShopUnderLoad> CreateAsync(int orders, PostgreSqlServer? server, CancellationToken cancellationToken)
    {
        var file = server is null ? Path.Combine(Directory.CreateTempSubdirectory("ecombot-benchmark-").FullName, "shop.db") : null;
        var options = new CommerceOptions
        {
            SampleShop = false,
            Database = server is null ? ShopDatabaseKind.Sqlite : ShopDatabaseKind.PostgreSql,
            ConnectionString = server is null ? $"Data Source={file}" : await NewDatabaseAsync(server, $"orders{orders}", cancellationToken),
        };
        var shop = new ShopUnderLoad(options, new(orders), file);
        await shop.DoAsync<IShopDatabase>(database => database.PrepareAsync(cancellationToken));
        await shop.DoAsync<ShopContext>(context => shop.Shop.FillAsync(context, cancellationToken));
        return shop;
    }

    /// <summary>Does one thing in a scope of its own, as a turn does.</summary>
    public async Task DoAsync<TService>(Func<TService, Task> work) where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_file is not null)
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
        }
    }

    private static async Task<string> NewDatabaseAsync(PostgreSqlServer server, string name, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
        return server.ConnectionString(name);
    }
}
