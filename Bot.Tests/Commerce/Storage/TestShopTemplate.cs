using EcomBot.Commerce;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace EcomBot.Tests.Commerce.Storage;

/// <summary>Empty migrated databases, made once a test run and copied for each test.</summary>
internal static class TestShopTemplate
{
    private const string Name = "shop_template";

    private static readonly Lazy<Task<byte[]>> File = new(MigrateFileAsync);
    private static readonly Lazy<Task> Server = new(MigrateServerAsync);

    /// <summary>Puts an empty shop at a path.</summary>
    public static async Task CopyFileAsync(string path) => await System.IO.File.WriteAllBytesAsync(path, await File.Value);

    /// <summary>Makes a database with an empty shop, and says how it is reached.</summary>
    public static async Task<string> CopyDatabaseAsync()
    {
        await Server.Value;
        return await TestPostgreSql.CreateDatabaseAsync(Name);
    }

    private static async Task<byte[]> MigrateFileAsync()
    {
        var folder = Directory.CreateTempSubdirectory("ecombot-template-");
        var path = Path.Combine(folder.FullName, "shop.db");
        await MigrateAsync(new() { ConnectionString = $"Data Source={path}", SampleShop = false },
            context => context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        var bytes = await ReadAsync(path);
        folder.Delete(recursive: true);
        return bytes;
    }

    private static async Task<byte[]> ReadAsync(string path)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }

    private static async Task MigrateServerAsync()
    {
        var connection = await TestPostgreSql.CreateDatabaseAsync("template1", Name);
        await MigrateAsync(new() { Database = ShopDatabaseKind.PostgreSql, ConnectionString = connection, SampleShop = false }, _ => Task.CompletedTask);
        NpgsqlConnection.ClearAllPools();
    }

    private static async Task MigrateAsync(CommerceOptions options, Func<ShopContext, Task> then)
    {
        await using var services = new ServiceCollection().AddCommerce(options).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IShopDatabase>().MigrateAsync(default);
        await then(scope.ServiceProvider.GetRequiredService<ShopContext>());
    }
}
