using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Integration;

public sealed class AddBotTests
{
    [Fact]
    public void A_bot_and_its_adapter_are_in_the_services()
    {
        var services = new ServiceCollection();

        services.AddBot<InvokeBot>(options => options.CredentialProvider = new SimpleCredentialProvider());

        Assert.Contains(services,
            service => service.ServiceType == typeof(IBot) && service is { ImplementationType.Name: nameof(InvokeBot), Lifetime: ServiceLifetime.Transient });
        var provider = services.BuildServiceProvider();
        Assert.Same(provider.GetRequiredService<IAdapterIntegration>(), provider.GetRequiredService<IAdapterIntegration>());
        Assert.IsType<InvokeBot>(provider.GetRequiredService<IBot>());
    }

    [Fact]
    public void A_bot_may_be_there_already_or_made_by_a_factory()
    {
        var bot = new InvokeBot();

        Assert.Same(bot, new ServiceCollection().AddBot(bot).BuildServiceProvider().GetRequiredService<IBot>());
        Assert.Same(bot, new ServiceCollection().AddBot(_ => bot).BuildServiceProvider().GetRequiredService<IBot>());
        Assert.Throws<ArgumentNullException>("bot", () => new ServiceCollection().AddBot((InvokeBot)null!));
        Assert.Throws<ArgumentNullException>("botFactory", () => new ServiceCollection().AddBot((Func<IServiceProvider, InvokeBot>)null!));
        Assert.Throws<ArgumentNullException>("services", () => ((IServiceCollection)null!).AddBot<InvokeBot>());
    }

    [Theory]
    [InlineData("POST", "application/json",
        """{ "type": "invoke", "name": "hi", "serviceUrl": "https://web.example", "conversation": { "id": "talk" } }""", 200)]
    [InlineData("GET", "application/json", "", 405)]
    [InlineData("POST", "application/json", "", 400)]
    [InlineData("POST", "text/plain", "hi", 406)]
    [InlineData("POST", "application/json", "{}", 400)]
    public async Task Channels_post_to_the_path_of_the_options(string method, string contentType, string body, int status)
    {
        var response = await SendAsync(method, contentType, body, options => { });

        Assert.Equal(status, response.StatusCode);
        if (status == 200)
        {
            Assert.Equal("hi", JObject.Parse(Encoding.UTF8.GetString(((MemoryStream)response.Body).ToArray()))["said"]);
        }
    }

    [Fact]
    public async Task Strangers_are_forbidden()
    {
        var response = await SendAsync(
            "POST", "application/json", """{ "type": "message" }""", options => options.CredentialProvider = new SimpleCredentialProvider("app", "secret"));

        Assert.Equal(403, response.StatusCode);
    }

    private static async Task<HttpResponse> SendAsync(string method, string contentType, string body, Action<BotFrameworkOptions> configure)
    {
        var provider = new ServiceCollection().AddLogging().AddBot<InvokeBot>(configure).BuildServiceProvider();
        var pipeline = new ApplicationBuilder(provider).UseBotFramework().Build();
        var bytes = Encoding.UTF8.GetBytes(body);
        var context = new DefaultHttpContext
        {
            RequestServices = provider,
            Request = { Method = method, Path = "/api/messages", ContentType = contentType, ContentLength = bytes.Length, Body = new MemoryStream(bytes) },
            Response = { Body = new MemoryStream() },
        };
        await pipeline(context);
        return context.Response;
    }

    private sealed class InvokeBot : ActivityHandler
    {
        protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            Task.FromResult(CreateInvokeResponse(new JObject { ["said"] = turnContext.Activity.Name }));
    }
}
