using System.Net;
using System.Text;
using System.Text.Json;
using EcomBot.Tests.Shared;

namespace EcomBot.Tests.Bot.Channels.Messenger;

/// <summary>The stand-in for the Graph API against the calls of a client that others wrote, and against calls that Meta refuses.</summary>
public sealed class GraphPeerTests
{
    [SharedFact]
    public void It_takes_every_call_that_was_captured()
    {
        var captured = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(SharedFolder.Get("channels/captures/messenger-sendapi.json")))
            .EnumerateArray().ToList();

        var problems = captured.Select(call => (Call: call, Path: PathOf(call)))
            .Select(one => (one.Path,
            Problem: GraphRules.ProblemIn(one.Call.GetProperty("method").GetString()!, one.Path, one.Call.GetProperty("body").GetRawText())))
            .Where(one => one.Problem is not null);

        Assert.True(captured.Count >= 26);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("""{"messaging_type":"RESPONSE","message":{"text":"a"}}""", "recipient")]
    [InlineData("""{"messaging_type":"RESPONSE","recipient":{"id":"1"},"message":{}}""", "text or attachment")]
    [InlineData("""{"messaging_type":"RESPONSE","recipient":{"id":"1"},"message":{"text":"a","attachment":{}}}""", "text or attachment")]
    [InlineData("""{"recipient":{"id":"1"},"message":{"text":"a"}}""", "messaging_type and message")]
    [InlineData("""{"recipient":{"id":"1"},"message":{"text":"a"},"sender_action":"typing_on"}""", "action with message")]
    [InlineData("""{"messaging_type":"MESSAGE_TAG","tag":"POST_PURCHASE_UPDATE","recipient":{"id":"1"},"message":{"text":"a"}}""", "tag")]
    [InlineData("""{"messaging_type":"RESPONSE","recipient":{"id":"1"},"message":{"text":"a","quick_replies":[{"content_type":"text","title":"a title of more than 20","payload":"P"}]}}""", "title")]
    [InlineData("""{"messaging_type":"RESPONSE","recipient":{"id":"1"},"message":{"attachment":{"type":"template","payload":{"template_type":"generic","elements":[{"title":"alone"}]}}}}""", "an element has more than a title")]
    [InlineData("""{"messaging_type":"RESPONSE","recipient":{"id":"1"},"message":{"attachment":{"type":"template","payload":{"template_type":"list"}}}}""", "template_type")]
    [InlineData("""{"messaging_type":"RESPONSE","recipient":{"id":"1"},"message":{"attachment":{"type":"template","payload":{"template_type":"receipt","recipient_name":"A","order_number":"1","currency":"USD","summary":{"total_cost":1}}}}}""", "payment_method")]
    public void It_refuses_what_Meta_refuses(string body, string problem) => Assert.Equal(problem, GraphRules.ProblemIn("POST", "me/messages", body));

    [Fact]
    public void A_text_of_more_than_2000_characters_is_refused() => Assert.Equal("text", GraphRules.ProblemIn(
        "POST", "me/messages", $$$"""{"messaging_type":"RESPONSE","recipient":{"id":"1"},"message":{"text":"{{{new string('a', 2001)}}}"}}"""));

    [Theory]
    [InlineData("access_token=OTHER", HttpStatusCode.BadRequest)]
    [InlineData("access_token=PAGE_TOKEN", HttpStatusCode.BadRequest)]
    public async Task It_asks_for_token_and_proof(string query, HttpStatusCode status)
    {
        await using var peer = await GraphPeer.StartAsync();
        using var http = new HttpClient();
        using var body = new StringContent("""{"messaging_type":"RESPONSE","recipient":{"id":"1"},"message":{"text":"a"}}""", Encoding.UTF8,
            "application/json");

        var response = await http.PostAsync(new Uri(peer.Address, $"/v24.0/me/messages?{query}"), body);

        Assert.Equal(status, response.StatusCode);
        Assert.Empty(peer.Taken);
    }

    private static string PathOf(JsonElement call) => string.Join('/', call.GetProperty("url").GetString()!.Split('?')[0].Split('/')[2..]);
}
