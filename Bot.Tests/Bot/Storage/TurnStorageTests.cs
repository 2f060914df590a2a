using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Bot.Storage;

public sealed class TurnStorageTests : IDisposable
{
    private const string Key = "webchat/conversations/c1";

    private readonly BotDatabase _database = new();

    [Fact]
    public async Task State_is_there_for_the_next_turn_once_it_is_committed()
    {
        await WriteAsync(new Dictionary<string, object> { ["customer"] = new { Id = "ana" } });

        var read = await ReadAsync();

        Assert.Equal("ana", ((JObject)read["customer"])["Id"]);
    }

    [Fact]
    public async Task A_version_that_is_not_there_any_more_is_refused()
    {
        await WriteAsync(new Dictionary<string, object> { ["count"] = 1 });
        await using var context = _database.Open();
        var storage = Storage(context, out _);
        var stale = new StateRecord { ETag = "7", ["count"] = 2 };

        await Assert.ThrowsAsync<StateConflictException>(() => storage.WriteAsync(new Dictionary<string, object> { [Key] = stale }));
    }

    [Fact]
    public async Task State_that_is_not_committed_is_gone()
    {
        await using (var turn = _database.Open())
        {
            await Storage(turn, out _).WriteAsync(new Dictionary<string, object> { [Key] = new Dictionary<string, object> { ["count"] = 1 } });
        }

        await using var next = _database.Open();
        Assert.Empty(await Storage(next, out _).ReadAsync([Key]));
    }

    [Fact]
    public async Task Of_two_turns_that_read_the_same_state_only_the_first_commits()
    {
        await WriteAsync(new Dictionary<string, object> { ["count"] = 1 });
        await using var first = _database.Open();
        await using var second = _database.Open();
        var firstStates = await CountAsync(first, 2);
        var secondStates = await CountAsync(second, 3);

        Assert.True(await CommitAsync(first, firstStates));
        Assert.False(await CommitAsync(second, secondStates));
        Assert.Equal(2L, (await ReadAsync())["count"]);
    }

    [Fact]
    public async Task Deleted_state_is_gone_with_the_commit()
    {
        await WriteAsync(new Dictionary<string, object> { ["count"] = 1 });
        await using (var turn = _database.Open())
        {
            await Storage(turn, out var states).DeleteAsync([Key]);
            await CommitAsync(turn, states);
        }

        await using var next = _database.Open();
        Assert.Empty(await Storage(next, out _).ReadAsync([Key]));
    }

    [Fact]
    public async Task State_is_kept_as_plain_JSON_without_type_names()
    {
        await WriteAsync(new Dictionary<string, object> { ["details"] = new EcomBot.Dialogs.SignIn.SignInDetails(Name: "Ana") });

        await using var context = _database.Open();
        Assert.Equal("""{"details":{"Name":"Ana","IsComplete":false}}""", (await context.State.SingleAsync()).Json);
    }

    [Fact]
    public void The_migrations_make_every_column_of_the_model()
    {
        using var context = _database.Open();

        // A query of every table names every column.
        Assert.Empty(context.State.ToList());
        Assert.Empty(context.SigningKeys.ToList());
        Assert.Empty(context.DirectLineConversations.ToList());
        Assert.Empty(context.Transcript.ToList());
        Assert.Empty(context.Inbox.ToList());
        Assert.Empty(context.Outbox.ToList());
        Assert.Empty(context.Instances.ToList());
        Assert.Empty(context.DirectLineUploads.ToList());
    }

    public void Dispose() => _database.Dispose();

    private static TurnStorage Storage(BotContext context, out TurnStates states)
    {
        context.Database.OpenConnection();
        states = new TurnStates();
        states.Begin(context.Database.GetDbConnection(), "webchat/conversations/another", ConversationHead.New);
        return new(states);
    }

    private static async Task<TurnStates> CountAsync(BotContext turn, int count)
    {
        var storage = Storage(turn, out var states);
        await storage.ReadAsync([Key]);
        await storage.WriteAsync(new Dictionary<string, object> { [Key] = new Dictionary<string, object> { ["count"] = count } });
        return states;
    }

    private static async Task<bool> CommitAsync(BotContext turn, TurnStates states)
    {
        await using var transaction = await turn.Database.BeginTransactionAsync();
        var kept = await states.TryKeepAsync(transaction.GetDbTransaction(), DateTimeOffset.UnixEpoch, default);
        await transaction.CommitAsync();
        return kept;
    }

    private async Task WriteAsync(Dictionary<string, object> state)
    {
        await using var turn = _database.Open();
        await Storage(turn, out var states).WriteAsync(new Dictionary<string, object> { [Key] = state });
        Assert.True(await CommitAsync(turn, states));
    }

    private async Task<IDictionary<string, object>> ReadAsync()
    {
        await using var turn = _database.Open();
        return (IDictionary<string, object>)(await Storage(turn, out _).ReadAsync([Key]))[Key];
    }
}
