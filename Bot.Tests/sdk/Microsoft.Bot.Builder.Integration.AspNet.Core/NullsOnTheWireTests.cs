using System.Text;
using EcomBot.Tests.Sdk.Builder.Fakes;
using EcomBot.Tests.Sdk.Schema.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Integration;

public sealed class NullsOnTheWireTests
{
    private readonly FakeChannel _channel = new();

    public static TheoryData<object, string> WithNulls => BotJson.WithNulls;

    [Theory]
    [MemberData(nameof(WithNulls))]
    public async Task A_reply_has_none(object made, string wire)
    {
        await AnswerAsync("message", "normal", new Activity { Type = ActivityTypes.Message, Value = made });

        AssertSame(wire, JToken.Parse(Assert.Single(_channel.Requests).Body)["value"]!);
    }

    [Theory]
    [MemberData(nameof(WithNulls))]
    public async Task Replies_the_sender_expects_have_none(object made, string wire)
    {
        var body = await AnswerAsync("message", "expectReplies", new Activity { Type = ActivityTypes.Message, ChannelData = made });

        AssertSame(wire, body["activities"]![0]!["channelData"]!);
    }

    [Theory]
    [MemberData(nameof(WithNulls))]
    public async Task The_answer_to_an_invoke_has_none(object made, string wire)
    {
        var answer = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200, Body = made } };

        AssertSame(wire, await AnswerAsync("invoke", "normal", answer));
    }

    private static void AssertSame(string expected, JToken actual) =>
        Assert.True(JToken.DeepEquals(JToken.Parse(expected), actual), actual.ToString());

    private async Task<JToken> AnswerAsync(string type, string deliveryMode, Activity reply)
    {
        var message =
            $$"""{ "type": "{{type}}", "deliveryMode": "{{deliveryMode}}", "id": "1", "serviceUrl": "https://web.example", "conversation": { "id": "talk" } }""";
        var context = new DefaultHttpContext
        {
            Request = { Method = "POST", Body = new MemoryStream(Encoding.UTF8.GetBytes(message)), Headers = { Authorization = "good" } },
            Response = { Body = new MemoryStream() },
        };
        var bot = new ReplyingBot(reply);

        await new CloudAdapter(new FakeAuthentication(_channel)).ProcessAsync(context.Request, context.Response, bot);

        var body = Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());
        return body.Length == 0 ? JValue.CreateNull() : JToken.Parse(body);
    }

    private sealed class ReplyingBot(Activity reply) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync(reply, cancellationToken);
    }
}
