using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Load;

/// <summary>Customers who write, wait for the reply and write again.</summary>
internal sealed class TurnLoad(ServerProcess server, ConnectorSink sink, string path) : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 256 }) { Timeout = TimeSpan.FromSeconds(30) };
    private int _sent;

    /// <summary>Sends one message and waits for the first reply.</summary>
    public async Task SayAsync(string conversation, string text, CancellationToken cancellationToken)
    {
        var replied = sink.NextReply(conversation);
        using var content = new ByteArrayContent(Body(conversation, text));
        content.Headers.ContentType = Json;
        using var response = await _http.PostAsync(new Uri(server.Address, path), content, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new BenchmarkException($"{server.Address}{path} answered {(int)response.StatusCode}.");
        }
        await replied.WaitAsync(TimeSpan.FromSeconds(30), cancellationToken);
    }

    /// <summary>Lets every customer write <paramref name="messages"/> times.</summary>
    /// <param name="customers">The conversations; all write at once.</param>
    /// <param name="messages">How often each writes.</param>
    /// <param name="text">What they write.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<LoadResult> RunAsync(
        IReadOnlyList<string> customers, int messages, string text, CancellationToken cancellationToken)
    {
        var cpu = server.CpuTime;
        var started = Stopwatch.GetTimestamp();
        var times = await Task.WhenAll(customers.Select(customer => WriteAsync(customer, messages, text, cancellationToken)));
        return new([.. times.SelectMany(each => each)], Stopwatch.GetElapsedTime(started), server.CpuTime - cpu);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<TimeSpan[]> WriteAsync(string customer, int messages, string text, CancellationToken cancellationToken)
    {
        var times = new TimeSpan[messages];
        for (var message = 0; message < messages; message++)
        {
            var started = Stopwatch.GetTimestamp();
            await SayAsync(customer, text, cancellationToken);
            times[message] = Stopwatch.GetElapsedTime(started);
        }
        return times;
    }

    private byte[] Body(string conversation, string text) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        type = "message",
        id = Interlocked.Increment(ref _sent).ToString("D8", CultureInfo.InvariantCulture),
        timestamp = "2026-11-22T10:00:00.000Z",
        serviceUrl = sink.Address,
        channelId = "emulator",
        from = new { id = conversation, name = "Customer", role = "user" },
        conversation = new { id = conversation },
        recipient = new { id = "bot", name = "Bot", role = "bot" },
        textFormat = "plain",
        locale = "en-US",
        text,
    });
}

/// <summary>What a load did.</summary>
/// <param name="Times">How long each turn took, from the message to its first reply.</param>
/// <param name="Elapsed">How long the whole load took.</param>
/// <param name="Cpu">The processor time that the server used.</param>
internal sealed record LoadResult(TimeSpan[] Times, TimeSpan Elapsed, TimeSpan Cpu)
{
    /// <summary>Turns a second.</summary>
    public double Rate => Times.Length / Elapsed.TotalSeconds;

    /// <summary>Processor time of the server a turn, in microseconds.</summary>
    public double CpuMicroseconds => Cpu.TotalMicroseconds / Times.Length;

    /// <summary>The time that a share of the turns did not exceed, in milliseconds.</summary>
    /// <param name="share">From 0 to 1: 0.99 for the 99th percentile.</param>
    public double Percentile(double share)
    {
        var sorted = Times.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))].TotalMilliseconds;
    }
}
