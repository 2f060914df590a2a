using System.Diagnostics;
using System.Globalization;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Sdk;

/// <summary>A server compared, seen from the load generator.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;
    private readonly string _channelUrl;
    private int _turns;

    private ServerProcess(Process process, string kind, string address, string channelUrl)
    {
        _process = process;
        _channelUrl = channelUrl;
        Kind = kind;
        _http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(address) };
    }

    /// <summary>Gets which server it is.</summary>
    public string Kind { get; }

    /// <summary>Starts a server that replies to a channel.</summary>
    /// <exception cref="BenchmarkException">It did not start.</exception>
    public static async Task<ServerProcess> StartAsync(string kind, string channelUrl, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { typeof(ServerProcess).Assembly.Location, "sdk", "serve", kind }.Skip(IsHost() ? 0 : 1))
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        var address = await process.StandardOutput.ReadLineAsync(cancellationToken)
            ?? throw new BenchmarkException($"The server '{kind}' did not start.");
        return new ServerProcess(process, kind, address, channelUrl);
    }

    /// <summary>Runs turns, some at the same time, and tells what one cost the server.</summary>
    public async Task<TurnCost> RunAsync(int turns, int atOnce, CancellationToken cancellationToken)
    {
        var before = await CostAsync(cancellationToken);
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(customer => TalkAsync(customer, turns / atOnce, cancellationToken)));
        var after = await CostAsync(cancellationToken);
        return new TurnCost((after.Microseconds - before.Microseconds) / turns, (after.Bytes - before.Bytes) / turns);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _http.Dispose();
    }

    private static bool IsHost() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";

    private async Task TalkAsync(int customer, int turns, CancellationToken cancellationToken)
    {
        for (var turn = 0; turn < turns; turn++)
        {
            var text = $"message {Interlocked.Increment(ref _turns)}";
            using var content = new StringContent(ChatMessage.Of($"{Kind}-{customer}", _channelUrl, text), null, "application/json");
            using var response = await _http.PostAsync("/api/messages", content, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw new BenchmarkException($"The server '{Kind}' answered {(int)response.StatusCode}.");
            }
        }
    }

    private async Task<TurnCost> CostAsync(CancellationToken cancellationToken)
    {
        var cost = (await _http.GetStringAsync("/cost", cancellationToken)).Split(' ');
        return new TurnCost(double.Parse(cost[0], CultureInfo.InvariantCulture), double.Parse(cost[1], CultureInfo.InvariantCulture));
    }
}

/// <summary>What a server used: processor time, and bytes allocated.</summary>
internal sealed record TurnCost(double Microseconds, double Bytes);
