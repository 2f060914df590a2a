using EcomBot.Commerce.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Storage;

/// <summary>How a context reaches the shop's database.</summary>
internal static class ShopConnections
{
    private const string History = "ShopMigrations";

    /// <summary>Reaches an SQLite file with foreign keys on and five seconds of patience for a writer before.</summary>
    public static DbContextOptionsBuilder UseShopOnSqlite(this DbContextOptionsBuilder shop, string connectionString) => shop
        .UseSqlite(Complete(connectionString), sqlite => sqlite.MigrationsHistoryTable(History))
        .AddInterceptors(SqliteBusyTimeout.Instance);

    /// <summary>Reaches a PostgreSQL server.</summary>
    public static DbContextOptionsBuilder UseShopOnPostgreSql(this DbContextOptionsBuilder shop, string connectionString) => shop
        .UseNpgsql(connectionString, npgsql => npgsql.MigrationsHistoryTable(History));

    private static string Complete(string connectionString) =>
        new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, Pooling = true }.ToString();
}
