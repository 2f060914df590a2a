using System.Diagnostics;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Load;

/// <summary>Customers of one server who write, wait until they are answered and write again.</summary>
internal sealed class TurnLoad(ServerProcess server, ReplyChannel channel, IReadOnlyList<string> customers)
{
    private int _sent;

    /// <summary>The conversations.</summary>
    public IReadOnlyList<string> Customers => customers;

    /// <summary>Sends one message; its turn is over, and its replies are sent, when this ends.</summary>
    /// <exception cref="BenchmarkException">The server did not take it.</exception>
    public async Task SayAsync(string customer, string text, CancellationToken cancellationToken)
    {
        var message = ChatMessage.Of(customer, Interlocked.Increment(ref _sent), channel.Url, text);
        using var content = new StringContent(message, null, "application/json");
        using var response = await server.Http.PostAsync("/api/messages", content, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new BenchmarkException($"{server.Http.BaseAddress} answered {(int)response.StatusCode}.");
        }
    }

    /// <summary>Lets all customers write at once, each <paramref name="messages"/> times.</summary>
    public async Task<LoadResult> RunAsync(int messages, string text, CancellationToken cancellationToken)
    {
        var (cpu, allocated) = (server.CpuTime, await server.AllocatedAsync(cancellationToken));
        var started = Stopwatch.GetTimestamp();
        var times = await Task.WhenAll(customers.Select(customer => WriteAsync(customer, messages, text, cancellationToken)));
        var elapsed = Stopwatch.GetElapsedTime(started);
        return new([.. times.SelectMany(each => each)], elapsed, server.CpuTime - cpu, await server.AllocatedAsync(cancellationToken) - allocated);
    }

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
}
