using System.Net;
using EcomBot.Bot;
using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Channels.Messenger;
using EcomBot.Bot.Channels.Messenger.Threads;
using EcomBot.Bot.Startup;
using EcomBot.Dialogs.Handoff;
using EcomBot.Tests.Layout;
using EcomBot.Tests.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Channels.Messenger;

/// <summary>Conversations that people of the shop hold, by the service that a desk calls.</summary>
public sealed class MessengerThreadsTests : IAsyncLifetime
{
    private const string Ana = "3000001";

    private readonly TemporaryFolder _data = new();
    private readonly HttpClient _http = new();
    private GraphPeer _graph = null!;
    private WebApplication _bot = null!;

    private MessengerThreads Threads => _bot.Services.GetRequiredService<MessengerThreads>();

    [Fact]
    public async Task A_conversation_is_handed_over_after_what_was_said_before()
    {
        await BringAsync(DateTimeOffset.UtcNow);
        await HearAsync(1);

        await Threads.SayAsPersonAsync(Ana, "I am passing you on.", default);
        await Threads.PassAsync(Ana, "wants a refund", default);
        await Threads.TakeAsync(Ana, null, default);
        await Threads.AskAsync(Ana, null, default);

        var calls = await HearAsync(5);
        Assert.Equal(["me/messages", "me/messages", "me/pass_thread_control", "me/take_thread_control", "me/request_thread_control"],
            calls.Select(call => call.Path));
        Assert.Equal("RESPONSE", calls[1].Body.GetProperty("messaging_type").GetString());
        Assert.Equal((263902037430900, "wants a refund"),
            (calls[2].Body.GetProperty("target_app_id").GetInt64(), calls[2].Body.GetProperty("metadata").GetString()));
        Assert.Equal("263902037430900", await Threads.OwnerAsync(Ana, default));
        Assert.Empty(_graph.Refused);
    }

    [Fact]
    public async Task A_person_may_answer_for_seven_days_and_the_bot_for_one()
    {
        await BringAsync(DateTimeOffset.UtcNow.AddDays(-2));

        await Threads.SayAsPersonAsync(Ana, "Sorry for the wait.", default);

        var call = Assert.Single(await HearAsync(1));
        Assert.Equal(("Sorry for the wait.", "MESSAGE_TAG", "HUMAN_AGENT"),
            (call.Text, call.Body.GetProperty("messaging_type").GetString(), call.Body.GetProperty("tag").GetString()));
    }

    [Fact]
    public async Task What_a_person_writes_at_the_desk_names_the_person_and_has_the_tag()
    {
        await BringAsync(DateTimeOffset.UtcNow.AddDays(-2));
        var handoff = new HandoffCase
        {
            Id = "case-1",
            Channel = MessengerNames.ChannelId,
            Conversation = Ana,
            Reason = "",
            Tasks = [],
            Negative = 0,
            Language = "en",
            IsOutsideHours = false,
            At = DateTimeOffset.UtcNow,
            Reference = $$"""{"channelId":"facebook","serviceUrl":"{{MessengerNames.ServiceUrl}}","conversation":{"id":"{{Ana}}"},"user":{"id":"{{Ana}}"},"bot":{"id":"{{MessengerPage.PageId}}"} }""",
        };

        await _bot.Services.GetRequiredService<TalkVoice>()
            .SayAsync(new(handoff, HandoffState.Taken, "maria", "Maria", null, null, 1), "Maria", "Sorry for the wait.", default);

        var call = Assert.Single(await HearAsync(1));
        Assert.Equal(("Maria: Sorry for the wait.", "MESSAGE_TAG", "HUMAN_AGENT"),
            (call.Text, call.Body.GetProperty("messaging_type").GetString(), call.Body.GetProperty("tag").GetString()));
    }

    [Fact]
    public async Task After_seven_days_nobody_may()
    {
        await BringAsync(DateTimeOffset.UtcNow.AddDays(-8));
        await Threads.SayAsPersonAsync(Ana, "Sorry for the wait.", default);
        await UntilAsync(() => Read("SELECT COUNT(*) FROM \"BotOutbox\" WHERE \"State\" < 2") == 0);
        await BringAsync(DateTimeOffset.UtcNow);

        var calls = await HearAsync(1);

        Assert.DoesNotContain(calls, call => call.Text == "Sorry for the wait.");
    }

    public async Task InitializeAsync()
    {
        _graph = await GraphPeer.StartAsync();
        _bot = Program.Build(
        [
            "--Urls=http://127.0.0.1:0", $"--Commerce:ConnectionString=Data Source={_data["ecombot.db"]}",
            $"--Cognitive:Intents:CacheFolder={Path.Combine(Repository.Root, "data")}", .. MessengerPage.Settings(_graph.Address),
        ]);
        await using (var scope = _bot.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Preparation>().PrepareAsync(default);
        }
        await _bot.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _bot.StopAsync();
        await _bot.DisposeAsync();
        await _graph.DisposeAsync();
        _http.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _data.Dispose();
    }

    private async Task BringAsync(DateTimeOffset at)
    {
        var said = MessengerPage.Event(Ana, new { message = new { mid = $"m_{at.Ticks}", text = "where is my order?" } }, at.ToUnixTimeMilliseconds());
        var response = await MessengerPage.PostAsync(_http, new Uri(_bot.Urls.First()), MessengerPage.Body("messaging", [said]));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await UntilAsync(() => Read("SELECT COUNT(*) FROM \"BotInbox\" WHERE \"Mark\" = 0") == 0);
    }

    private async Task<IReadOnlyList<GraphCall>> HearAsync(int calls)
    {
        await UntilAsync(() => _graph.Taken.Count(call => call.Customer == Ana) >= calls);
        return [.. _graph.Taken.Where(call => call.Customer == Ana)];
    }

    private long Read(string query)
    {
        using var database = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_data["ecombot.db"]};Mode=ReadOnly");
        database.Open();
        using var command = database.CreateCommand();
#pragma warning disable CA2100 // The query is written in the tests.
        command.CommandText = query;
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        var deadline = DateTime.UtcNow + TimeSpan.FromMinutes(2);
        while (!isSo())
        {
            Assert.True(DateTime.UtcNow < deadline, "It took too long.");
            await Task.Delay(50);
        }
    }
}
