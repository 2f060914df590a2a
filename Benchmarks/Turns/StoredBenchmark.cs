using System.Globalization;
using EcomBot.Benchmarks.Load;
using EcomBot.Benchmarks.Reports;
using Microsoft.Data.Sqlite;

namespace EcomBot.Benchmarks.Turns;

/// <summary>Turns beside a thousand stored conversations, then beside a million.</summary>
internal static class StoredBenchmark
{
    private const int Few = 1_000;
    private const int Many = 1_000_000;
    private const int Messages = 150;

    /// <summary>Measures and reports.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var many = arguments is ["--conversations", var count] ? int.Parse(count, CultureInfo.InvariantCulture) : Many;
        var report = new BenchmarkReport("stored conversations", "turns/s", "p99 ms", "CPU µs/turn");
        await using var channel = await ReplyChannel.StartAsync(cancellationToken);
        await using var shop = await BotServer.StartAsync(cancellationToken);
        await using var crowded = await BotServer.StartAsync(cancellationToken);
        Store(shop.File, Few);
        Store(crowded.File, many);
        Contestant[] contestants =
        [
            await TurnsBenchmark.LookUpAsync($"{Few:N0}", shop, channel, "few", cancellationToken),
            await TurnsBenchmark.LookUpAsync($"{many:N0}", crowded, channel, "many", cancellationToken),
        ];
        await Contestant.CompareAsync(contestants, Messages, Messages, 3, cancellationToken);
        foreach (var contestant in contestants)
        {
            report.Add(
                contestant.Name, TurnsBenchmark.Number(contestant.Median(result => result.Rate), 0),
                TurnsBenchmark.Number(contestant.Median(result => result.Percentile(0.99)), 1),
                TurnsBenchmark.Number(contestant.Median(result => result.CpuMicroseconds), 0));
        }
        report.Add(Aim.AtMost("stored-cpu-ratio", contestants[1].ComparedWith(contestants[0], result => result.CpuMicroseconds), 1.2));
        return report;
    }

    // Rows as turns leave them: a state, two lines of transcript and a mark in the inbox for each conversation.
    private static void Store(string file, int conversations)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $$$"""
            PRAGMA busy_timeout = 60000;
            BEGIN IMMEDIATE;
            CREATE TEMP TABLE "Numbers" AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {{{conversations}}}) SELECT 'stored/conversations/' || i AS "Key" FROM n;
            INSERT INTO "BotState" ("Key", "Json", "Version", "UpdatedAt", "Place", "UsedOn")
              SELECT "Key", '{"language":"en","customer":{"Id":"somebody","FirstName":"Some"},"dialogs":{"DialogStack":[]}}', 1, '2026-11-22 00:00:00', 2, 99999 FROM "Numbers";
            INSERT INTO "BotTranscript" ("Key", "Place", "Kind", "ActivityId", "At", "Json")
              SELECT "Key", 1, 0, 'm', 0, '{"type":"message","text":"where is my order?"}' FROM "Numbers";
            INSERT INTO "BotTranscript" ("Key", "Place", "Kind", "ActivityId", "At", "Json")
              SELECT "Key", 2, 1, NULL, 0, '{"type":"message","text":"It is on its way to you."}' FROM "Numbers";
            INSERT INTO "BotInbox" ("Key", "ActivityId", "Mark", "Owner", "ReceivedAt", "Attempts", "NotBefore") SELECT "Key", 'm', 1, 'nobody', 0, 0, 0 FROM "Numbers";
            COMMIT;
            """;
        command.CommandTimeout = 600;
        command.ExecuteNonQuery();
    }
}
