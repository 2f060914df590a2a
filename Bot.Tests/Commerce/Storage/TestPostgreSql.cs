using EcomBot.Benchmarks.Databases;
using Npgsql;

namespace EcomBot.Tests.Commerce.Storage;

/// <summary>The PostgreSQL server of this test run, started by the first test that needs it.</summary>
internal static class TestPostgreSql
{
    private static readonly Lazy<Task<PostgreSqlServer>> Server = new(() => PostgreSqlServer.StartAsync(isDurable: false, default));
    private static readonly SemaphoreSlim OneAtATime = new(1);
    private static int s_databases;

    /// <summary>Why there is none, or null.</summary>
    public static string? Absence => PostgreSqlServer.Programs is null ? "PostgreSQL is not installed on this machine." : null;

    /// <summary>A database of its own, copied from a template.</summary>
    public static async Task<string> CreateDatabaseAsync(string template = "template1", string? name = null)
    {
        var server = await Server.Value;
        name ??= $"shop{Interlocked.Increment(ref s_databases)}";
        await OneAtATime.WaitAsync();
        try
        {
            await using var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY", connection);
            await command.ExecuteNonQueryAsync();
        }
        finally
        {
            OneAtATime.Release();
        }

        return server.ConnectionString(name);
    }
}
