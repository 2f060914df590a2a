using EcomBot.Bot.Web;
using EcomBot.Tests.Bot.Channels.DirectLine;
using EcomBot.Tests.Processes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace EcomBot.Tests.Bot.Web;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("https://chat.shop.example/", "http://[::]:8080", "https://chat.shop.example/checkout/1")]
    [InlineData("", "http://[::]:8080", "http://localhost:8080/checkout/1")]
    [InlineData("", "http://0.0.0.0:8080", "http://localhost:8080/checkout/1")]
    [InlineData("", "http://127.0.0.1:3978", "http://127.0.0.1:3978/checkout/1")]
    [InlineData("", null, "/checkout/1")]
    public void A_link_has_the_address_that_customers_reach(string set, string? bound, string link) =>
        Assert.Equal(link, Address(set, bound).Absolute("/checkout/1"));

    [Fact]
    public void A_link_of_another_site_stays_as_it_is() =>
        Assert.Equal("https://pay.example/1", Address("https://chat.shop.example", null).Absolute("https://pay.example/1"));

    [Fact]
    public void Pages_of_the_set_address_are_the_bots_own()
    {
        var request = new DefaultHttpContext().Request;
        (request.Scheme, request.Host) = ("http", new("bot", 8080));

        var address = Address("https://chat.shop.example", null);

        Assert.Equal("https://chat.shop.example", address.Of(request));
        Assert.True(address.IsOwn("https://chat.shop.example", request));
        Assert.True(address.IsOwn("http://bot:8080", request));
        Assert.False(address.IsOwn("https://shop.example", request));
    }

    [Fact]
    public async Task A_customer_gets_links_that_open_on_any_channel()
    {
        using var data = new TemporaryFolder();
        await using var bot = await BotProcess.ServeAsync(data.Path, "--Web:PublicUrl=https://chat.shop.example");
        using var client = new LineClient(bot.Address);
        await client.OpenAsync();
        await client.SayAsync("add a swift kettle in glass, 1 L to my cart");
        await client.SayAsync("check out");
        await client.SayAsync("ana.silva@example.com");

        var link = await client.SayAsync("yes");

        Assert.Contains("https://chat.shop.example/checkout/", link.GetProperty("text").GetString());
        Assert.StartsWith("https://chat.shop.example/checkout/",
            link.GetProperty("suggestedActions").GetProperty("actions")[0].GetProperty("value").GetString());
        Assert.StartsWith("wss://chat.shop.example/v3/directline/", client.Opened.GetProperty("streamUrl").GetString());
    }

    [Theory]
    [InlineData("--Web:PublicUrl=https://shop.example/chat", "Web:PublicUrl must be an address without a path")]
    [InlineData("--Web:Proxies:0=the proxy", "Web:Proxies: the proxy is neither an address nor a network.")]
    public async Task A_wrong_setting_is_told_at_start(string setting, string told)
    {
        using var data = new TemporaryFolder();

        var (exitCode, said) = await BotProcess.RunAsync(data.Path, setting);

        Assert.Equal(1, exitCode);
        Assert.Contains(told, said);
    }

    private static PublicAddress Address(string set, string? bound) => new(Options.Create(new WebOptions { PublicUrl = set }), new BoundServer(bound));

    private sealed class BoundServer : IServer
    {
        public BoundServer(string? address)
        {
            if (address is not null)
            {
                var bound = new ServerAddresses();
                bound.Addresses.Add(address);
                Features.Set<IServerAddressesFeature>(bound);
            }
        }

        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken) where TContext
            : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose()
        {
        }
    }

    private sealed class ServerAddresses : IServerAddressesFeature
    {
        public ICollection<string> Addresses { get; } = [];

        public bool PreferHostingUrls { get; set; }
    }
}
