using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EcomBot.Benchmarks.Load;

/// <summary>Stands in for a channel's connector: takes replies and wakes whoever waits for the reply of a conversation.</summary>
internal sealed class ConnectorSink : IAsyncDisposable
{
    private static readonly byte[] Taken = """{"id":"1"}"""u8.ToArray();

    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = new();
    private readonly WebApplication _app;

    private ConnectorSink(WebApplication app) => _app = app;

    /// <summary>The service URL that activities name.</summary>
    public string Address => _app.Urls.First();

    /// <summary>Starts it on a free port.</summary>
    public static async Task<ConnectorSink> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var sink = new ConnectorSink(builder.Build());
        sink._app.MapPost("/v3/conversations/{id}/activities/{reply?}", (RequestDelegate)sink.TakeAsync);
        await sink._app.StartAsync(cancellationToken);
        return sink;
    }

    /// <summary>What ends when the next reply of the conversation has come.</summary>
    public Task NextReply(string conversation) =>
        (_waiting[conversation] = new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(Taken, context.RequestAborted);
        if (_waiting.TryRemove((string)context.Request.RouteValues["id"]!, out var waiting))
        {
            waiting.TrySetResult();
        }
    }
}
