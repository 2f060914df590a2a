using EcomBot.Benchmarks.Databases;
using Npgsql;

namespace EcomBot.Tests.Commerce.Storage;

/// <summary>The PostgreSQL server of this test run, started by the first test that needs it.</summary>
internal static class TestPostgreSql
{
    private static readonly Lazy<Task<PostgreSqlServer>> Server = new(() => PostgreSqlServer.StartAsync(isDurable: false, default));
    private static int s_databases;

    /// <summary>Why there is none, or null.</summary>
    public static string? Absence => PostgreSqlServer.Programs is null ? "PostgreSQL is not installed on this machine." : null;

    /// <summary>An empty database of its own.</summary>
    public static async Task<string> CreateDatabaseAsync()
    {
        var server = await Server.Value;
        var name = $"shop{Interlocked.Increment(ref s_databases)}";
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name} STRATEGY FILE_COPY", connection);
        await command.ExecuteNonQueryAsync();
        return server.ConnectionString(name);
    }
}
