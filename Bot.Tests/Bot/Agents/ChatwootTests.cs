using System.Net;
using System.Net.Http.Json;
using EcomBot.Bot.Agents.Chatwoot;
using EcomBot.Tests.Bot.Staff;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Agents;

/// <summary>People of the shop answer in Chatwoot.</summary>
public sealed class ChatwootTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_hand_off_goes_to_Chatwoot_and_answers_come_back_once()
    {
        await using var chatwoot = await ChatwootPeer.StartAsync();
        chatwoot.Fail(2);
        await using var host = await StaffHost.OpenAsync([.. DeskHost.AlwaysOpen, .. chatwoot.Settings]);
        using var clerk = ActivatorUtilities.CreateInstance<ChatwootClerk>(host.Services);
        await clerk.StartAsync(default);
        var customer = await DeskCustomer.WaitAsync(host, "my order of a chair never came, mail me at eva.stone@example.com");

        await UntilAsync(() => chatwoot.Said.Count == 1);
        await TellAsync(host, ChatwootPeer.Message(1, "Good day, Olga here."));
        await TellAsync(host, ChatwootPeer.Message(1, "Good day, Olga here."));
        await TellAsync(host, ChatwootPeer.Message(2, "for colleagues", isPrivate: true));
        await TellAsync(host, ChatwootPeer.Message(3, "an echo of the customer", type: "incoming"));
        await TellAsync(host, ChatwootPeer.Message(4, "for another", contact: "somebody-else"));
        await customer.SayAsync("it is the oak one");
        await UntilAsync(() => chatwoot.Said.Count == 2);
        await TellAsync(host, ChatwootPeer.Resolved());
        await customer.SayAsync("hello");
        await clerk.StopAsync(default);

        var heard = await customer.HeardAsync();
        Assert.StartsWith("my order of a chair never came", chatwoot.Said.First(), StringComparison.Ordinal);
        Assert.DoesNotContain("eva.stone@example.com", chatwoot.Said.First().Split("---")[1], StringComparison.OrdinalIgnoreCase);
        Assert.Equal("it is the oak one", chatwoot.Said.Last());
        var from = heard.ToList().FindIndex(text => text.StartsWith("Olga is here now", StringComparison.Ordinal));
        Assert.Equal("Olga: Good day, Olga here.", heard[from + 1]);
        Assert.StartsWith("Olga has handed you back", heard[from + 2], StringComparison.Ordinal);
        Assert.True(heard.Count > from + 3, "The bot does not answer again.");
    }

    [Theory]
    [InlineData("wrong", "{}", HttpStatusCode.NotFound)]
    [InlineData(ChatwootPeer.Secret, "[]", HttpStatusCode.BadRequest)]
    [InlineData(ChatwootPeer.Secret, "{\"event\":", HttpStatusCode.BadRequest)]
    [InlineData(ChatwootPeer.Secret,
        "{\"event\":\"message_created\",\"message_type\":\"outgoing\",\"id\":1,\"content\":\"x\",\"conversation\":7,\"sender\":[]}", HttpStatusCode.OK)]
    [InlineData(ChatwootPeer.Secret, "{\"event\":7}", HttpStatusCode.OK)]
    public async Task What_Chatwoot_did_not_send_changes_nothing(string secret, string body, HttpStatusCode status)
    {
        await using var chatwoot = await ChatwootPeer.StartAsync();
        await using var host = await StaffHost.OpenAsync(chatwoot.Settings);
        using var browser = host.Browse();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/chatwoot/{secret}") { Content = new StringContent(body) };

        Assert.Equal(status, (await browser.SendAsync(request)).StatusCode);
    }

    private static async Task TellAsync(StaffHost host, object told)
    {
        using var browser = host.Browse();
        var content = JsonContent.Create(told);
        await content.LoadIntoBufferAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/chatwoot/{ChatwootPeer.Secret}") { Content = content };
        Assert.Equal(HttpStatusCode.OK, (await browser.SendAsync(request)).StatusCode);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!isSo())
        {
            await Task.Delay(50, limit.Token);
        }
    }
}
