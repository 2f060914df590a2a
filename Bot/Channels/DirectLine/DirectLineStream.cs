using System.Net.WebSockets;
using System.Text.Json;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Sends a conversation's activities over a WebSocket: what the client has missed, then each as it comes.</summary>
internal sealed class DirectLineStream(DirectLineLog log, ConversationSignals signals, IHostApplicationLifetime host)
{
    private static readonly TimeSpan Anyway = TimeSpan.FromSeconds(10);
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);

    /// <summary>Serves one socket until the client or the bot goes away.</summary>
    public async Task ServeAsync(WebSocket socket, string conversationId, string? watermark, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, host.ApplicationStopping);
        var listening = ListenAsync(socket, ended);
        try
        {
            await SendAsync(socket, conversationId, watermark, ended.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The client reconnects with its watermark and misses nothing.
        }
        await ended.CancelAsync();
        await listening;
        // Nobody else may be left to wake; another socket of the conversation looks once more than it must.
        signals.Wake(conversationId);
        await CloseAsync(socket);
    }

    private async Task SendAsync(WebSocket socket, string conversationId, string? watermark, CancellationToken cancellationToken)
    {
        while (true)
        {
            var next = signals.Next(conversationId);
            var missed = await log.ReadAsync(conversationId, watermark, cancellationToken);
            if (missed.Activities.Count > 0)
            {
                var frame = JsonSerializer.SerializeToUtf8Bytes(missed, Wire);
                await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
                watermark = missed.Watermark;
            }
            await WaitAsync(next, cancellationToken);
        }
    }

    // An instance that dies between a commit and telling the others leaves them to look for themselves.
    private async Task WaitAsync(Task next, CancellationToken cancellationToken)
    {
        try
        {
            await next.WaitAsync(signals.AreShared ? Anyway : Timeout.InfiniteTimeSpan, cancellationToken);
        }
        catch (TimeoutException)
        {
        }
    }

    // Clients send empty frames to keep the line open; whatever comes is read and dropped until they close it.
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource ended)
    {
        var buffer = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(buffer, ended.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
        }
        await ended.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            try
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
            }
            catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
            {
            }
        }
    }
}
