using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using EcomBot.Benchmarks.Load;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Turns;

/// <summary>Customers whose chat page is open: each holds a conversation on the Direct Line and the socket that replies come on.</summary>
internal static class OpenBenchmark
{
    private const int Conversations = 10_000;
    private const int AtOnce = 16;
    private const double MostMegabytes = 1024;

    /// <summary>Opens them, then measures memory, and how soon a reply is on the socket, beside all that are open.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var most = arguments is ["--conversations", var count] ? int.Parse(count, CultureInfo.InvariantCulture) : Conversations;
        var report = new BenchmarkReport("open conversations", "memory MB", "KB each", "reply p50 ms", "reply p99 ms");
        await using var shop = await BotServer.StartAsync(cancellationToken);
        shop.Process.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", BotServer.Secret);
        var lines = new List<OpenLine>();
        var alone = await MeasureAsync(shop, lines, most / 10, cancellationToken);
        var crowded = await MeasureAsync(shop, lines, most, cancellationToken);
        Add(report, most / 10, alone, 0);
        Add(report, most, crowded, (crowded.Memory - alone.Memory) / (most - (most / 10)));
        report.Add(Aim.AtMost($"open-{most}-memory-mb", crowded.Memory / 1048576, MostMegabytes));
        lines.ForEach(line => line.Dispose());
        return report;
    }

    private static async Task<(double Memory, LoadResult Replies)> MeasureAsync(
        BotServer shop, List<OpenLine> lines, int conversations, CancellationToken cancellationToken)
    {
        var opened = new OpenLine[conversations - lines.Count];
        await Parallel.ForAsync(0, opened.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (number, token) => opened[number] = await OpenLine.OpenAsync(shop.Process, token));
        lines.AddRange(opened);
        var times = new List<TimeSpan>();
        for (var number = 0; number < lines.Count; number += Math.Max(1, lines.Count / 200))
        {
            times.Add(await lines[number].SayAsync("thank you", cancellationToken));
        }
        return (shop.Process.Memory, new([.. times], TimeSpan.FromSeconds(1), TimeSpan.Zero, null));
    }

    private static void Add(BenchmarkReport report, int conversations, (double Memory, LoadResult Replies) measured, double bytesEach) => report.Add(
        $"{conversations:N0}", TurnsBenchmark.Number(measured.Memory / 1048576, 0), bytesEach == 0 ? "" : TurnsBenchmark.Number(bytesEach / 1024, 1),
        TurnsBenchmark.Number(measured.Replies.Percentile(0.5), 1), TurnsBenchmark.Number(measured.Replies.Percentile(0.99), 1));

    private sealed class OpenLine : IDisposable
    {
        private readonly ClientWebSocket _socket = new();
        private readonly ServerProcess _server;
        private readonly string _conversation;
        private readonly byte[] _frame = new byte[16 * 1024];

        private OpenLine(ServerProcess server, string conversation) => (_server, _conversation) = (server, conversation);

        public static async Task<OpenLine> OpenAsync(ServerProcess server, CancellationToken cancellationToken)
        {
            var opened = await PostAsync(server, "conversations", new { user = new { id = Guid.NewGuid().ToString("N") } }, cancellationToken);
            var line = new OpenLine(server, opened.GetProperty("conversationId").GetString()!);
            line._socket.Options.SetRequestHeader("Authorization", $"Bearer {BotServer.Secret}");
            await line._socket.ConnectAsync(
                new Uri($"ws://{server.Http.BaseAddress!.Authority}/v3/directline/conversations/{line._conversation}/stream"), cancellationToken);
            return line;
        }

        /// <summary>Says something and waits until the reply is on the socket.</summary>
        public async Task<TimeSpan> SayAsync(string text, CancellationToken cancellationToken)
        {
            var began = Stopwatch.GetTimestamp();
            var said = await PostAsync(
                _server, $"conversations/{_conversation}/activities",
                new { type = "message", text, locale = "en-US", from = new { id = "customer" } }, cancellationToken);
            var id = said.GetProperty("id").GetString()!;
            while (!(await ReadAsync(cancellationToken)).Contains($"\"replyToId\":\"{id}\"", StringComparison.Ordinal))
            {
            }
            return Stopwatch.GetElapsedTime(began);
        }

        public void Dispose() => _socket.Dispose();

        private async Task<string> ReadAsync(CancellationToken cancellationToken)
        {
            var text = new StringBuilder();
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(_frame.AsMemory(), cancellationToken);
                text.Append(Encoding.UTF8.GetString(_frame, 0, part.Count));
            }
            while (!part.EndOfMessage);
            return text.ToString();
        }

        private static async Task<JsonElement> PostAsync(ServerProcess server, string path, object body, CancellationToken cancellationToken)
        {
            using var response = await server.Http.PostAsJsonAsync($"/v3/directline/{path}", body, cancellationToken);
            return response.IsSuccessStatusCode
                ? await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)
                : throw new BenchmarkException($"/v3/directline/{path} answered {(int)response.StatusCode}.");
        }
    }
}
