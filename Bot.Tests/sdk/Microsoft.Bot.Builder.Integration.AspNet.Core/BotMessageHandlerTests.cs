using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Builder.Integration.AspNet.Core.Handlers;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Integration;

public sealed class BotMessageHandlerTests
{
    [Fact]
    public async Task A_message_is_given_to_the_adapter_with_its_caller()
    {
        var adapter = new FakeAdapter();

        var response = await HandleAsync(new BotMessageHandler(), adapter, """{"type":"message","text":"hi"}""");

        Assert.Equal(("Bearer x", "hi"), (adapter.Caller, adapter.Activity!.Text));
        Assert.Equal((201, "done"), (response.StatusCode, (string?)JObject.Parse(Body(response))["said"]));
    }

    [Theory]
    [InlineData("application/json; charset=utf-8", 201)]
    [InlineData("Application/JSON", 201)]
    [InlineData("text/json", 406)]
    [InlineData(null, 406)]
    public async Task The_body_must_be_JSON(string? contentType, int status) =>
        Assert.Equal(status, (await HandleAsync(new BotMessageHandler(), new FakeAdapter(), """{"type":"message"}""", contentType)).StatusCode);

    [Fact]
    public async Task A_handler_of_ones_own_reads_the_request_in_its_own_way()
    {
        var response = await HandleAsync(new TextHandler(), new FakeAdapter(), "hello");

        Assert.Equal((203, "\"HELLO\""), (response.StatusCode, Body(response)));
        Assert.NotNull(BotMessageHandlerBase.BotMessageSerializer);
    }

    private static async Task<HttpResponse> HandleAsync(BotMessageHandlerBase handler, IAdapterIntegration adapter, string body,
        string? contentType = "application/json")
    {
        var context = new DefaultHttpContext
        {
            RequestServices = new ServiceCollection().AddSingleton(adapter).AddSingleton<IBot>(new ActivityHandler()).BuildServiceProvider(),
            Request = { Method = "POST", ContentType = contentType, Body = new MemoryStream(Encoding.UTF8.GetBytes(body)),
                Headers = { Authorization = "Bearer x" } },
            Response = { Body = new MemoryStream() },
        };
        await handler.HandleAsync(context);
        return context.Response;
    }

    private static string Body(HttpResponse response) => Encoding.UTF8.GetString(((MemoryStream)response.Body).ToArray());

    private sealed class FakeAdapter : IAdapterIntegration
    {
        public string? Caller { get; private set; }

        public Activity? Activity { get; private set; }

        public Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
        {
            (Caller, Activity) = (authHeader, activity);
            return Task.FromResult(new InvokeResponse { Status = 201, Body = new JObject { ["said"] = "done" } });
        }

        public Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback,
            CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class TextHandler : BotMessageHandlerBase
    {
        protected override async Task<InvokeResponse> ProcessMessageRequestAsync(
            HttpRequest request, IAdapterIntegration adapter, BotCallbackHandler botCallbackHandler, CancellationToken cancellationToken)
        {
            using var reader = new StreamReader(request.Body);
            return new InvokeResponse { Status = 203, Body = (await reader.ReadToEndAsync(cancellationToken)).ToUpperInvariant() };
        }
    }
}
