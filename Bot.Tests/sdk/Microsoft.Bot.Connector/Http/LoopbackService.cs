using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace EcomBot.Tests.Sdk.Connector;

/// <summary>A service on a free port of this machine that keeps what it was asked and answers as a test says.</summary>
public sealed class LoopbackService : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ReceivedRequest> _received = new();

    private LoopbackService(WebApplication app) => _app = app;

    /// <summary>Where the service is, with a slash at the end.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>How every request is answered. Default: 200 and <c>{"id":"1"}</c>.</summary>
    public Func<ReceivedRequest, Reply> Answer { get; set; } = _ => new Reply(200, """{"id":"1"}""");

    /// <summary>What was asked, oldest first.</summary>
    public IReadOnlyList<ReceivedRequest> Received => [.. _received];

    /// <summary>The one request there was.</summary>
    public ReceivedRequest Only => Assert.Single(Received);

    /// <summary>Starts a service.</summary>
    public static async Task<LoopbackService> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var service = new LoopbackService(builder.Build());
        service._app.Run(service.HandleAsync);
        await service._app.StartAsync();
        service.Address = new Uri(service._app.Urls.Single() + "/");
        return service;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        var request = new ReceivedRequest(
            context.Request.Method,
            context.Features.Get<IHttpRequestFeature>()!.RawTarget,
            await body.ReadToEndAsync(),
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        _received.Enqueue(request);
        var reply = Answer(request);
        context.Response.StatusCode = reply.Status;
        foreach (var (name, value) in reply.Headers ?? [])
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.WriteAsync(reply.Body);
    }
}

/// <summary>A request as it came.</summary>
public sealed record ReceivedRequest(string Method, string Target, string Body, Dictionary<string, string> Headers);

/// <summary>What a service answers.</summary>
public sealed record Reply(int Status, string Body = "", Dictionary<string, string>? Headers = null);
