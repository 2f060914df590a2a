using System.Net;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Channels.DirectLine;

/// <summary>What one customer and one address may ask of the Direct Line, behind a proxy that is believed.</summary>
public sealed class DirectLineLimitsTests(LimitedBot limited) : IClassFixture<LimitedBot>
{
    private readonly Uri _bot = limited.Bot.Address;

    [Fact]
    public async Task A_customer_who_writes_too_fast_waits_and_nobody_else_does()
    {
        using var fast = new LineClient(_bot, "198.51.100.1");
        using var other = new LineClient(_bot, "198.51.100.1");
        await fast.OpenAsync();
        await other.OpenAsync();

        var answers = new[] { await fast.PostAsync("hello"), await fast.PostAsync("hello"), await fast.PostAsync("hello") };

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], answers.Select(answer => answer.StatusCode));
        Assert.InRange(answers[2].Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 30);
        Assert.Contains("TooManyRequests", await answers[2].Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, (await other.PostAsync("hello")).StatusCode);
    }

    [Theory]
    [InlineData("198.51.100.2", "198.51.100.3", "198.51.100.2")]
    [InlineData("2001:db8:1::1", "2001:db8:2::1", "2001:db8:1::beef")]
    public async Task An_address_opens_no_more_conversations_than_allowed(string crowd, string elsewhere, string sameNetwork)
    {
        using var client = new LineClient(_bot, crowd);

        var statuses = new List<HttpStatusCode>();
        for (var count = 0; count <= LimitedBot.Conversations; count++)
        {
            statuses.Add((await client.SendAsync("POST", "/chat/token")).StatusCode);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.OK, LimitedBot.Conversations), HttpStatusCode.TooManyRequests], statuses);
        Assert.Equal(HttpStatusCode.OK, await TokenAsync(elsewhere));
        Assert.Equal(HttpStatusCode.TooManyRequests, await TokenAsync(sameNetwork));
    }

    [Fact]
    public async Task Guessing_tokens_ends_soon()
    {
        using var client = new LineClient(_bot, "198.51.100.4");

        var statuses = new List<HttpStatusCode>();
        for (var count = 0; count < LimitedBot.Requests + 20; count++)
        {
            statuses.Add((await client.SendAsync("POST", "/v3/directline/tokens/refresh", "a guess")).StatusCode);
        }

        Assert.InRange(statuses.IndexOf(HttpStatusCode.TooManyRequests), LimitedBot.Requests, LimitedBot.Requests + 19);
    }

    [Fact]
    public async Task Who_knows_the_secret_is_not_limited()
    {
        using var client = new LineClient(_bot, "198.51.100.5");

        for (var count = 0; count < LimitedBot.Requests + 20; count++)
        {
            Assert.Equal(HttpStatusCode.OK, (await client.SendAsync("POST", "/v3/directline/tokens/generate", LimitedBot.Secret, new { })).StatusCode);
        }
    }

    private async Task<HttpStatusCode> TokenAsync(string address)
    {
        using var client = new LineClient(_bot, address);
        return (await client.SendAsync("POST", "/chat/token")).StatusCode;
    }
}

/// <summary>A bot with tight limits.</summary>
public sealed class LimitedBot : IAsyncLifetime
{
    public const string Secret = "a secret of the shop's back end";
    public const int Conversations = 5;
    public const int Requests = 60;

    private readonly TemporaryFolder _data = new();

    internal BotProcess Bot { get; private set; } = null!;

    public async Task InitializeAsync() => Bot = await BotProcess.ServeAsync(
        _data.Path, $"--DirectLine:Secret={Secret}", "--Web:Proxies:0=127.0.0.0/8", "--DirectLine:Limits:ActivitiesPerUser=2",
        $"--DirectLine:Limits:ConversationsPerAddress={Conversations}", $"--DirectLine:Limits:RequestsPerAddress={Requests}");

    public async Task DisposeAsync()
    {
        await Bot.DisposeAsync();
        _data.Dispose();
    }
}
