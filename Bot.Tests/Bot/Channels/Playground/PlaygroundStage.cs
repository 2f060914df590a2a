using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using EcomBot.Tests.Processes;
using Microsoft.Data.Sqlite;

namespace EcomBot.Tests.Bot.Channels.Playground;

/// <summary>The bot as a process, with the Agents Playground as the channel in front of it.</summary>
internal sealed class PlaygroundStage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TemporaryFolder _data;

    private PlaygroundStage(TemporaryFolder data, BotProcess bot, AgentsPlayground channel) => (_data, Bot, Channel) = (data, bot, channel);

    public BotProcess Bot { get; }

    public AgentsPlayground Channel { get; }

    /// <summary>The folder with the bot's database.</summary>
    public string Data => _data.Path;

    public static async Task<PlaygroundStage> OpenAsync(string channel, params string[] settings)
    {
        var data = new TemporaryFolder();
        var bot = await BotProcess.ServeAsync(data.Path, settings);
        return new(data, bot, await AgentsPlayground.StartAsync(channel, bot.Address));
    }

    /// <summary>Asks whether the channel's connector has taken all that the bot sent.</summary>
    public void AssertNothingWasRejected()
    {
        Assert.DoesNotContain("was given up", Bot.Said);
        Assert.DoesNotContain("is tried again", Bot.Said);
    }

    /// <summary>How many orders are in a status whose name is like this.</summary>
    public Task<long> OrdersAsync(string status) => CountAsync("SELECT COUNT(*) FROM \"Orders\" WHERE \"Status\" LIKE $like", status);

    /// <summary>Waits until no conversation knows its customer any more: the playground tells the bot of events whenever it finds the time.</summary>
    public async Task ForgottenAsync()
    {
        var deadline = DateTime.UtcNow + Patience;
        while (await CountAsync("SELECT COUNT(*) FROM \"BotState\" WHERE \"Json\" LIKE $like", "%\"customer\":{%") > 0)
        {
            Assert.True(DateTime.UtcNow < deadline, "The customer is still known.");
            await Task.Delay(50);
        }
    }

    private async Task<long> CountAsync(string sql, string like)
    {
        await using var database = new SqliteConnection($"Data Source={_data["ecombot.db"]};Mode=ReadOnly");
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$like", like);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Brings an invoke straight to the bot.</summary>
    /// <returns>What it answered.</returns>
    public async Task<string> InvokeAsync(JsonObject activity)
    {
        using var http = new HttpClient();
        using var response = await http.PostAsJsonAsync(new Uri(Bot.Address, "/api/messages"), activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Channel.DisposeAsync();
        await Bot.DisposeAsync();
        _data.Dispose();
    }
}
