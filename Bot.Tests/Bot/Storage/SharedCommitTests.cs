using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EcomBot.Tests.Bot.Storage;

public sealed class SharedCommitTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_790_000_000);

    private readonly string _folder = Directory.CreateTempSubdirectory("ecombot-").FullName;
    private readonly SqliteConversationTables _tables = new();
    private readonly SqliteConnection _connection;

    public SharedCommitTests() => _connection = new($"Data Source={Path.Combine(_folder, "bot.db")};Pooling=False");

    public async Task InitializeAsync()
    {
        await _connection.OpenAsync();
        await using var bot = Open();
        await bot.Database.MigrateAsync();
        await bot.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
    }

    public async Task DisposeAsync()
    {
        _tables.Dispose();
        await _connection.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Turns_that_are_over_while_another_writes_are_all_kept()
    {
        var kept = await KeepTogetherAsync([.. Enumerable.Range(1, 20).Select(number => Record($"c{number}", 0))]);

        Assert.All(kept, one => Assert.Equal(true, one));
        Assert.Equal(20, await CountAsync());
    }

    [Fact]
    public async Task A_turn_that_another_was_before_leaves_nothing_and_those_beside_it_are_kept()
    {
        await KeepTogetherAsync([Record("c1", 0)]);

        var kept = await KeepTogetherAsync([Record("c0", 0), Record("c1", 7), Record("c2", 0)]);

        Assert.Equal([true, false, true], kept);
        Assert.Equal(["c0", "c1", "c2"], await LinesAsync());
    }

    [Fact]
    public async Task What_cannot_be_written_fails_alone()
    {
        var impossible = Record("c1", 0);
        impossible = impossible with { Transcript = [.. impossible.Transcript, .. impossible.Transcript] };

        var kept = await KeepTogetherAsync([Record("c0", 0), impossible, Record("c2", 0)]);

        Assert.IsType<SqliteException>(kept[1]);
        Assert.Equal(["c0", "c2"], await LinesAsync());
        Assert.Equal([true], await KeepTogetherAsync([Record("c1", 0)]));
    }

    [Fact]
    public async Task A_turn_that_is_given_up_before_writes_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _tables.TryKeepAsync(_connection, null, Record("c1", 0), new(canceled: true)));

        Assert.Equal(0, await CountAsync());
    }

    // As long as somebody writes, all others come together. What came of each: whether it was kept, or why it could not be written.
    private async Task<object[]> KeepTogetherAsync(TurnRecord[] records)
    {
        Task<object>[] kept;
        using (await _tables.EnterAsync(default))
        {
            kept = [.. records.Select(KeepAsync)];
        }
        return await Task.WhenAll(kept).WaitAsync(TimeSpan.FromMinutes(1));
    }

    private async Task<object> KeepAsync(TurnRecord record)
    {
        try
        {
            return await _tables.TryKeepAsync(_connection, null, record, default);
        }
        catch (SqliteException failure)
        {
            return failure;
        }
    }

    private static TurnRecord Record(string key, long version) => new(
        key, ConversationHead.New with { Version = version }, "{}", "1", null, [new(1, TranscriptKind.Received, "1", "{}")], [], 0, "here", true, Now);

    private async Task<int> CountAsync()
    {
        await using var bot = Open();
        return await bot.State.CountAsync();
    }

    private async Task<List<string>> LinesAsync()
    {
        await using var bot = Open();
        return await bot.Transcript.OrderBy(line => line.Key).Select(line => line.Key).ToListAsync();
    }

    private BotContext Open() => new(new DbContextOptionsBuilder<BotContext>().UseSqlite(_connection)
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning)).Options);
}
