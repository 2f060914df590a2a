using System.Globalization;
using System.Net;
using EcomBot.Benchmarks.Load;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Sdk;

/// <summary>
/// An echo turn, with and without a token of the caller that is checked, and a turn of a three-step waterfall through the cloud adapter, beside a
/// bare endpoint that reads an
/// activity and posts one reply. Each is a process of its own; they take turns in rounds, and the median of the rounds'
/// ratios counts.
/// </summary>
internal static class TurnsOfSdkBenchmark
{
    private const int Customers = 6;
    private const int WarmUp = 1_500;
    private const int Messages = 500;
    private const int Rounds = 9;

    /// <summary>Compares the servers.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        await using var channel = await ReplyChannel.StartAsync(cancellationToken);
        await using var bare = await ServerProcess.StartAsync("bare", cancellationToken);
        await using var echo = await ServerProcess.StartAsync("echo", cancellationToken);
        await using var tokens = await ServerProcess.StartAsync("checked", cancellationToken);
        await using var waterfall = await ServerProcess.StartAsync("waterfall", cancellationToken);
        await CheckRefusalAsync(tokens, channel, cancellationToken);
        await tokens.SignInAsync(channel.Url, cancellationToken);
        Contestant[] contestants =
        [
            Of("bare", bare, channel), Of("echo", echo, channel), Of("waterfall", waterfall, channel), Of("echo, caller's token checked", tokens, channel),
        ];
        await Contestant.CompareAsync(contestants, WarmUp, Messages, Rounds, cancellationToken);
        CheckReplies(channel.Replies, contestants.Length);
        return Report(contestants);
    }

    private static Contestant Of(string kind, ServerProcess server, ReplyChannel channel) =>
        new(kind, new TurnLoad(server, channel, [.. Enumerable.Range(1, Customers).Select(customer => $"{kind}-{customer}")]), "hello");

    private static async Task CheckRefusalAsync(ServerProcess server, ReplyChannel channel, CancellationToken cancellationToken)
    {
        using var message = new StringContent(ChatMessage.Of("nobody", 1, channel.Url, "hello"), null, "application/json");
        using var response = await server.Http.PostAsync("/api/messages", message, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized)
        {
            throw new BenchmarkException($"A message without a token was answered {(int)response.StatusCode}.");
        }
    }

    private static void CheckReplies(long replies, int servers)
    {
        var expected = (long)servers * Customers * (WarmUp + (Rounds * Messages));
        if (replies != expected)
        {
            throw new BenchmarkException($"{replies} replies came for {expected} turns.");
        }
    }

    private static BenchmarkReport Report(Contestant[] contestants)
    {
        var report = new BenchmarkReport("a turn", "CPU µs", "bytes", "CPU of bare", "bytes of bare");
        foreach (var contestant in contestants)
        {
            report.Add(
                contestant.Name, Text(contestant.Median(result => result.CpuMicroseconds), "0"), Text(contestant.Median(result => result.Bytes), "0"),
                Text(Cpu(contestant, contestants[0]), "0.00"), Text(Bytes(contestant, contestants[0]), "0.00"));
        }
        report.Add(Aim.AtMost("sdk-echo-cpu-of-bare", Cpu(contestants[1], contestants[0]), 1.7));
        report.Add(Aim.AtMost("sdk-echo-bytes-of-bare", Bytes(contestants[1], contestants[0]), 4));
        report.Add(Aim.AtMost("sdk-waterfall-cpu-of-bare", Cpu(contestants[2], contestants[0]), 2.5));
        report.Add(Aim.AtMost("sdk-waterfall-bytes-of-bare", Bytes(contestants[2], contestants[0]), 8));
        return report;
    }

    private static double Cpu(Contestant contestant, Contestant bare) => contestant.ComparedWith(bare, result => result.CpuMicroseconds);

    private static double Bytes(Contestant contestant, Contestant bare) => contestant.ComparedWith(bare, result => result.Bytes);

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
