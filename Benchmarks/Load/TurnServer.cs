using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EcomBot.Benchmarks.Load;

/// <summary>
/// One of the servers that turns are compared with, in a process of its own. It prints its address, tells at
/// <c>/allocated</c> how many bytes it has allocated so far, and ends when its input does. The kind <c>checked</c> is an echo that
/// takes messages from channels alone: from those that carry a token of <c>/token</c>.
/// </summary>
internal static class TurnServer
{
    /// <summary>The kinds of server.</summary>
    public static readonly string[] Kinds = ["bare", "echo", "checked", "waterfall"];

    /// <summary>Serves until the input ends.</summary>
    public static async Task RunAsync(string kind, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var server = builder.Build();
        await using var authority = await LocalAuthority.StartAsync(cancellationToken);
        server.MapPost("/api/messages", Answering(kind, authority));
        server.MapGet("/token", (string serviceUrl) => authority.TokenFor(serviceUrl));
        server.MapGet("/allocated", () => GC.GetTotalAllocatedBytes(precise: true));
        await server.StartAsync(cancellationToken);
        var addresses = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        await Console.Out.WriteLineAsync(addresses.First());
        await Console.In.ReadToEndAsync(cancellationToken);
        await server.StopAsync(cancellationToken);
    }

    private static RequestDelegate Answering(string kind, LocalAuthority authority)
    {
        if (kind == "bare")
        {
            var client = new HttpClient(new SocketsHttpHandler());
            return context => AnswerBareAsync(context, client);
        }

        var adapter = new CloudAdapter(kind == "checked"
            ? new ConfigurationBotFrameworkAuthentication(authority.Configuration, LocalAuthority.Credentials)
            : new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build()));
        IBot bot = kind == "waterfall" ? new WaterfallBot() : new EchoBot();
        return context => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted);
    }

    // The least a bot can do: read the activity, post a reply, read what the channel says to it.
    private static async Task AnswerBareAsync(HttpContext context, HttpClient client)
    {
        var activity = await JsonSerializer.DeserializeAsync(context.Request.Body, BareJson.Default.BareActivity, context.RequestAborted);
        var body = JsonSerializer.SerializeToUtf8Bytes(activity!.Reply("you said " + activity.Text), BareJson.Default.BareActivity);
        var address = $"{activity.ServiceUrl}/v3/conversations/{activity.Conversation!.Id}/activities/{Uri.EscapeDataString(activity.Id!)}";
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await client.PostAsync(address, content, context.RequestAborted);
        await using var answer = await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(context.RequestAborted);
        await JsonSerializer.DeserializeAsync(answer, BareJson.Default.BareResponse, context.RequestAborted);
    }
}
