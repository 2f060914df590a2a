using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using EcomBot.Bot;
using EcomBot.Bot.Commands.Chats;
using EcomBot.Bot.Proactive.Events;
using EcomBot.Bot.Proactive.Sending;
using EcomBot.Bot.Startup;
using EcomBot.Bot.Storage;
using EcomBot.Tests.Bot.Channels.Messenger;
using EcomBot.Tests.Layout;
using EcomBot.Tests.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Proactive;

/// <summary>The bot on Messenger with the sample shop, a clock that is set, and somebody who signs the shop's events.</summary>
internal sealed class ProactiveHost : IAsyncDisposable
{
    public const string Secret = "the secret of the shop's own systems";
    public const string Ana = "4000001";
    public const string Order = "#W2611337";

    /// <summary>A Monday at noon in Texas, where Ana lives, and afternoon or morning in all of the USA.</summary>
    public static readonly DateTimeOffset Noon = new(2026, 6, 1, 20, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _data = new();
    private readonly HttpClient _http = new();
    private int _said;

    private ProactiveHost(GraphPeer graph) => Graph = graph;

    public SetClock Clock { get; } = new(Noon);

    public GraphPeer Graph { get; }

    public WebApplication Bot { get; private set; } = null!;

    public static async Task<ProactiveHost> StartAsync(params string[] settings)
    {
        var host = new ProactiveHost(await GraphPeer.StartAsync());
        host.Bot = Program.Build(
            [
                "--Urls=http://127.0.0.1:0", $"--Commerce:ConnectionString=Data Source={host._data["ecombot.db"]}", $"--Proactive:Secret={Secret}",
                "--Logging:LogLevel:Default=Critical", $"--Cognitive:Intents:CacheFolder={Path.Combine(Repository.Root, "data")}",
                .. MessengerPage.Settings(host.Graph.Address), .. settings,
            ],
            services => services.AddSingleton<TimeProvider>(host.Clock));
        await using (var scope = host.Bot.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Preparation>().PrepareAsync(default);
        }
        await host.Bot.StartAsync();
        return host;
    }

    /// <summary>Lets Ana write on Messenger, and waits for the answer.</summary>
    public async Task SayAsync(string text, string answer)
    {
        var before = Heard.Count;
        var at = Clock.GetUtcNow().ToUnixTimeMilliseconds();
        var body = MessengerPage.Body("messaging", [MessengerPage.Event(Ana, new { message = new { mid = $"m{++_said}", text } }, at)]);
        using var response = await MessengerPage.PostAsync(_http, new Uri(Bot.Urls.First()), body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await UntilAsync(() => Heard.Skip(before).Any(one => one.Contains(answer, StringComparison.Ordinal)),
            () => $"'{answer}' in: {string.Join("\n", Heard.Skip(before))}");
    }

    /// <summary>Lets Ana say who she is.</summary>
    public async Task SignInAsync()
    {
        await SayAsync($"where is my order {Order}?", "e-mail");
        await SayAsync("ana.silva@example.com", Order);
    }

    /// <summary>Lets Ana ask for news on her order.</summary>
    public async Task FollowAsync()
    {
        await SignInAsync();
        await SayAsync($"tell me when order {Order} ships", "I would write to you");
        await SayAsync("yes", "Noted");
    }

    /// <summary>All that Ana has read on Messenger.</summary>
    public IReadOnlyList<string> Heard => [.. Graph.Taken.Where(call => call.Customer == Ana).Select(call => call.Text ?? call.Body.ToString())];

    /// <summary>A parcel of Ana's order that was handed to its carrier.</summary>
    public object Shipped(string id = "e1") => new
    {
        id,
        type = "order.shipped",
        at = Clock.GetUtcNow(),
        order = Order,
        parcel = "1Z999",
        carrier = "Swiftpost",
        estimatedDelivery = Clock.GetUtcNow().AddDays(2),
    };

    /// <summary>Says what happened, signed.</summary>
    public Task<(HttpStatusCode Status, JsonElement Body)> TellAsync(object said) => TellAsync(JsonSerializer.Serialize(said));

    public async Task<(HttpStatusCode Status, JsonElement Body)> TellAsync(string body, DateTimeOffset? at = null, string secret = Secret)
    {
        var sentAt = (at ?? Clock.GetUtcNow()).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post,
            new Uri(new Uri(Bot.Urls.First()), EventsEndpoint.Path))
        { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add(EventSignature.TimeHeader, sentAt);
        request.Headers.Add(EventSignature.Header, $"sha256={Convert.ToHexStringLower(EventSignature.Sign(secret, sentAt, Encoding.UTF8.GetBytes(body)))}");
        using var response = await _http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>Waits until a line is among the figures as an operator reads them: what is done is counted just afterwards.</summary>
    public Task CountsAsync(string line) => UntilAsync(
        async () => (await _http.GetStringAsync(new Uri(new Uri(Bot.Urls.First()), "/metrics"))).Contains(line, StringComparison.Ordinal), () => line);

    /// <summary>Sends all that is due now.</summary>
    public Task SendAsync() => Bot.Services.GetRequiredService<NoticeClerk>().SendDueAsync(default);

    /// <summary>Waits until all that was to be said has been said: a reply may consist of several messages.</summary>
    /// <returns>What Ana has read on Messenger by then.</returns>
    public async Task<IReadOnlyList<string>> QuietAsync()
    {
        await UntilAsync(async () =>
        {
            await using var bot = await Bot.Services.GetRequiredService<IDbContextFactory<BotContext>>().CreateDbContextAsync();
            return !await bot.Outbox.AnyAsync();
        }, () => "an empty outbox");
        return Heard;
    }

    /// <summary>All notices, the oldest first.</summary>
    public async Task<IReadOnlyList<NoticeRow>> NoticesAsync()
    {
        await using var bot = await Bot.Services.GetRequiredService<IDbContextFactory<BotContext>>().CreateDbContextAsync();
        return await bot.Notices.AsNoTracking().OrderBy(row => row.At).ToListAsync();
    }

    /// <summary>Waits until a notice is done, one way or another.</summary>
    public async Task<NoticeRow> DoneAsync(string kind)
    {
        NoticeRow? found = null;
        await UntilAsync(async () => (found = (await NoticesAsync()).FirstOrDefault(row => row.Kind == kind && row.State != NoticeState.Waiting)) is not null,
            () => $"a {kind} that is done");
        return found!;
    }

    public T Get<T>() where T : notnull => Bot.Services.GetRequiredService<T>();

    public static Task UntilAsync(Func<bool> isSo, Func<string> what) => UntilAsync(() => Task.FromResult(isSo()), what);

    public static async Task UntilAsync(Func<Task<bool>> isSo, Func<string> what)
    {
        var deadline = DateTime.UtcNow + TimeSpan.FromMinutes(2);
        while (!await isSo())
        {
            Assert.True(DateTime.UtcNow < deadline, $"It took too long: {what()}");
            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.StopAsync();
        await Bot.DisposeAsync();
        await Graph.DisposeAsync();
        _http.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _data.Dispose();
    }
}
