using System.Net;
using System.Net.Sockets;
using System.Text;

namespace EcomBot.Tests.Fakes;

/// <summary>A mail server on the loopback that takes messages, after it has refused as many as it is told to.</summary>
internal sealed class FakeMailServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource<string> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _serving;
    private int _refusals;

    public FakeMailServer(int refusals = 0)
    {
        _refusals = refusals;
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The first message that was taken, as it came.</summary>
    public Task<string> FirstAsync() => _first.Task.WaitAsync(TimeSpan.FromMinutes(2));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _serving;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await ServeAsync(client.GetStream());
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        try
        {
            await TalkAsync(stream);
        }
        catch (IOException)
        {
            // Who hangs up in the middle calls again.
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync(_stop.Token) is { } line && !line.StartsWith("QUIT", StringComparison.Ordinal))
        {
            await writer.WriteLineAsync(line switch
            {
                "DATA" => "354 go on",
                _ when line.StartsWith("MAIL", StringComparison.Ordinal) && _refusals-- > 0 => "451 later",
                _ => "250 ok",
            });
            if (line == "DATA")
            {
                _first.TrySetResult(await ReadMessageAsync(reader));
                await writer.WriteLineAsync("250 taken");
            }
        }
    }

    private async Task<string> ReadMessageAsync(StreamReader reader)
    {
        var message = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line != ".")
        {
            message.AppendLine(line);
        }
        return message.ToString();
    }
}
