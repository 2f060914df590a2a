using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EcomBot.Benchmarks.Load;

/// <summary>The channel's service that all servers reply to; it counts the replies.</summary>
internal sealed class ReplyChannel : IAsyncDisposable
{
    private static readonly byte[] Answer = "{\"id\":\"1\"}"u8.ToArray();

    private readonly WebApplication _server;
    private long _replies;

    private ReplyChannel(WebApplication server) => _server = server;

    /// <summary>Gets the address that activities carry as service URL.</summary>
    public string Url => _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Gets the replies so far.</summary>
    public long Replies => Interlocked.Read(ref _replies);

    /// <summary>Starts the service.</summary>
    public static async Task<ReplyChannel> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var channel = new ReplyChannel(builder.Build());
        channel._server.Run(channel.TakeAsync);
        await channel._server.StartAsync(cancellationToken);
        return channel;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        Interlocked.Increment(ref _replies);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Answer.Length;
        await context.Response.Body.WriteAsync(Answer);
    }
}
