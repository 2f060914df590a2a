using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EcomBot.Tests.Bot.Channels.Teams;

/// <summary>Stands in for the connector of Azure Bot Service on loopback: takes what is said, and remembers it.</summary>
internal sealed class ConnectorPeer : IAsyncDisposable
{
    private readonly ConcurrentQueue<JsonElement> _taken = new();
    private readonly WebApplication _app;

    private ConnectorPeer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Map("/v3/conversations/{conversation}/activities/{id?}", TakeAsync);
    }

    /// <summary>The service URL of its conversations.</summary>
    public string Address => _app.Urls.First();

    /// <summary>All that was said in a conversation, in order.</summary>
    public IReadOnlyList<JsonElement> To(string conversation) =>
        [.. _taken.Where(activity => activity.GetProperty("conversation").GetProperty("id").GetString() == conversation)];

    public static async Task<ConnectorPeer> StartAsync()
    {
        var peer = new ConnectorPeer();
        await peer._app.StartAsync();
        return peer;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        _taken.Enqueue(await JsonSerializer.DeserializeAsync<JsonElement>(request.Body));
        return Results.Json(new { id = $"said-{_taken.Count}" });
    }
}
