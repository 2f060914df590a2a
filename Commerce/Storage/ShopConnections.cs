using EcomBot.Commerce.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EcomBot.Commerce.Storage;

/// <summary>How a context reaches the shop's database.</summary>
internal static class ShopConnections
{
    private const string History = "ShopMigrations";
    private const int MostPrepared = 100;

    /// <summary>Reaches an SQLite file with foreign keys on and five seconds of patience for a writer before.</summary>
    public static DbContextOptionsBuilder UseShopOnSqlite(this DbContextOptionsBuilder shop, string connectionString) => shop
        .UseSqlite(Complete(connectionString), sqlite => sqlite.MigrationsHistoryTable(History))
        .AddInterceptors(SqliteBusyTimeout.Instance, SqlitePreparedQueries.Instance);

    /// <summary>Reaches a PostgreSQL server.</summary>
    public static DbContextOptionsBuilder UseShopOnPostgreSql(this DbContextOptionsBuilder shop, string connectionString) => shop
        .UseNpgsql(Prepared(connectionString), npgsql => npgsql.MigrationsHistoryTable(History));

    // Statements that come again and again are parsed and planned once a connection. A proxy between that cannot keep them
    // needs Max Auto Prepare=0 in the setting.
    private static string Prepared(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        settings.MaxAutoPrepare = settings.ContainsKey("Max Auto Prepare") ? settings.MaxAutoPrepare : MostPrepared;
        return settings.ToString();
    }

    private static string Complete(string connectionString) =>
        new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, Pooling = true }.ToString();
}
