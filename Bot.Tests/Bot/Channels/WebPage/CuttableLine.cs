using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EcomBot.Tests.Bot.Channels.WebPage;

/// <summary>A network between a browser and the bot that breaks off in the middle of an answer, once.</summary>
internal sealed class CuttableLine : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly Uri _bot;
    private readonly Task _accepting;
    private string? _cutAt;
    private int _cuts;

    public CuttableLine(Uri bot)
    {
        _bot = bot;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Where the browser finds the bot.</summary>
    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>How often it broke off.</summary>
    public int Cuts => Volatile.Read(ref _cuts);

    /// <summary>Breaks the connection off in which the bot sends these words, after half of what holds them.</summary>
    public void CutAt(string words) => Volatile.Write(ref _cutAt, words);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _accepting;
        _listener.Stop();
        _over.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(CarryAsync(await _listener.AcceptTcpClientAsync(_over.Token)));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task CarryAsync(TcpClient browser)
    {
        using var bot = new TcpClient();
        using var _ = browser;
        try
        {
            await bot.ConnectAsync(_bot.Host, _bot.Port, _over.Token);
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(_over.Token);
            await Task.WhenAny(CopyAsync(browser, bot, ended.Token), CopyAsync(bot, browser, ended.Token, isAnswer: true));
            await ended.CancelAsync();
        }
        catch (Exception over) when (over is OperationCanceledException or IOException or SocketException)
        {
        }
    }

    private async Task CopyAsync(TcpClient from, TcpClient to, CancellationToken cancellationToken, bool isAnswer = false)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            int count;
            while ((count = await from.GetStream().ReadAsync(buffer, cancellationToken)) > 0)
            {
                if (isAnswer && IsCut(buffer.AsSpan(0, count)))
                {
                    await to.GetStream().WriteAsync(buffer.AsMemory(0, count / 2), cancellationToken);
                    return;
                }
                await to.GetStream().WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            }
        }
        catch (Exception over) when (over is OperationCanceledException or IOException or ObjectDisposedException)
        {
        }
    }

    private bool IsCut(ReadOnlySpan<byte> sent)
    {
        var words = Volatile.Read(ref _cutAt);
        if (words is null || sent.IndexOf(Encoding.UTF8.GetBytes(words)) < 0 || Interlocked.CompareExchange(ref _cutAt, null, words) != words)
        {
            return false;
        }
        Interlocked.Increment(ref _cuts);
        return true;
    }
}
