using EcomBot.Bot.Storage;
using Microsoft.EntityFrameworkCore;
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
    public async Task State_that_is_not_committed_is_gone()
    {
        await using (var turn = _database.Open())
        {
            await Storage(turn).WriteAsync(new Dictionary<string, object> { [Key] = new Dictionary<string, object> { ["count"] = 1 } });
        }

        await using var next = _database.Open();
        Assert.Empty(await Storage(next).ReadAsync([Key]));
    }

    [Fact]
    public async Task Of_two_turns_that_read_the_same_state_only_the_first_commits()
    {
        await WriteAsync(new Dictionary<string, object> { ["count"] = 1 });
        await using var first = _database.Open();
        await using var second = _database.Open();
        await CountAsync(first, 2);
        await CountAsync(second, 3);

        await first.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
        Assert.Equal(2L, (await ReadAsync())["count"]);
    }

    [Fact]
    public async Task Deleted_state_is_gone_with_the_commit()
    {
        await WriteAsync(new Dictionary<string, object> { ["count"] = 1 });
        await using (var turn = _database.Open())
        {
            await Storage(turn).DeleteAsync([Key]);
            await turn.SaveChangesAsync();
        }

        await using var next = _database.Open();
        Assert.Empty(await Storage(next).ReadAsync([Key]));
    }

    [Fact]
    public async Task State_is_kept_as_plain_JSON_without_type_names()
    {
        await WriteAsync(new Dictionary<string, object> { ["details"] = new EcomBot.Dialogs.SignIn.SignInDetails(Name: "Ana") });

        await using var context = _database.Open();
        Assert.Equal("""{"details":{"Name":"Ana","Failures":0,"IsComplete":false}}""", (await context.State.SingleAsync()).Json);
    }

    [Fact]
    public void The_migrations_make_every_column_of_the_model()
    {
        using var context = _database.Open();

        // A query of every table names every column.
        Assert.Empty(context.State.ToList());
        Assert.Empty(context.SigningKeys.ToList());
        Assert.Empty(context.DirectLineConversations.ToList());
        Assert.Empty(context.DirectLineActivities.ToList());
        Assert.Empty(context.DirectLineUploads.ToList());
    }

    public void Dispose() => _database.Dispose();

    private static TurnStorage Storage(BotContext context) => new(context, TimeProvider.System);

    private static async Task CountAsync(BotContext turn, int count)
    {
        await Storage(turn).ReadAsync([Key]);
        await Storage(turn).WriteAsync(new Dictionary<string, object> { [Key] = new Dictionary<string, object> { ["count"] = count } });
    }

    private async Task WriteAsync(Dictionary<string, object> state)
    {
        await using var turn = _database.Open();
        await Storage(turn).WriteAsync(new Dictionary<string, object> { [Key] = state });
        await turn.SaveChangesAsync();
    }

    private async Task<IDictionary<string, object>> ReadAsync()
    {
        await using var turn = _database.Open();
        return (IDictionary<string, object>)(await Storage(turn).ReadAsync([Key]))[Key];
    }
}
