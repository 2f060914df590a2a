using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using EcomBot.Benchmarks.Reports;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using SchemaActivity = Microsoft.Bot.Schema.Activity;

namespace EcomBot.Benchmarks.Sdk;

/// <summary>
/// Sends a reply: through the client that a turn is given, and with an HTTP client alone, which posts the same activity
/// written by System.Text.Json and reads the id of the answer. Both end in a handler that answers at once, so that what is
/// seen is the clients' own work.
/// </summary>
internal static class ConnectorBenchmark
{
    private const int Rounds = 2_000;
    private const int Runs = 150;
    private const string ServiceUrl = "https://smba.trafficmanager.net/amer/";
    private const string Address = ServiceUrl + "v3/conversations/19%3Aabc%40thread.tacv2/activities/1485983408511";

    private static readonly SchemaActivity Reply = new()
    {
        Type = "message",
        Text = "Your order #W2611340 is on its way.",
        ReplyToId = "1485983408511",
        ChannelId = "msteams",
        Locale = "en-US",
        ServiceUrl = ServiceUrl,
        From = new() { Id = "28:bot", Name = "Shop" },
        Recipient = new() { Id = "29:user", Name = "Ann" },
        Conversation = new() { Id = "19:abc@thread.tacv2" },
    };

    /// <summary>Measures processor time and allocated bytes a reply.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var bare = new HttpClient(new AnswersAtOnce());
        var cloud = BotFrameworkAuthenticationFactory.Create(
            null, false, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), null, new OneClient(), null);

        var alone = await MeasureAsync(() => PostAsync(bare, cancellationToken));
        var turn = await MeasureAsync(() => SendAsync(cloud, cancellationToken));

        var report = new BenchmarkReport("a reply sent", "µs", "bytes allocated");
        report.Add(["HttpClient alone", .. alone.Cells]);
        report.Add(["Microsoft.Bot.Connector", .. turn.Cells]);
        report.Add(Aim.AtMost("connector-time-of-httpclient", turn.Time / alone.Time, 1.7));
        report.Add(Aim.AtMost("connector-bytes-of-httpclient", turn.Bytes / alone.Bytes, 1.7));
        return report;
    }

    private static async Task SendAsync(BotFrameworkAuthentication cloud, CancellationToken cancellationToken)
    {
        var caller = await cloud.AuthenticateRequestAsync(Reply, null, cancellationToken);
        var client = await caller.ConnectorFactory.CreateAsync(ServiceUrl, caller.Audience, cancellationToken);
        await cloud.CreateUserTokenClientAsync(caller.ClaimsIdentity, cancellationToken);
        await client.Conversations.ReplyToActivityAsync(Reply, cancellationToken);
    }

    private static async Task<string?> PostAsync(HttpClient http, CancellationToken cancellationToken)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(new
        {
            type = Reply.Type,
            text = Reply.Text,
            replyToId = Reply.ReplyToId,
            channelId = Reply.ChannelId,
            locale = Reply.Locale,
            serviceUrl = Reply.ServiceUrl,
            from = new { id = Reply.From.Id, name = Reply.From.Name },
            recipient = new { id = Reply.Recipient.Id, name = Reply.Recipient.Name },
            conversation = new { id = Reply.Conversation.Id },
        });
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(Address, content, cancellationToken);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        return answer.RootElement.GetProperty("id").GetString();
    }

    private static async Task<Sample> MeasureAsync(Func<Task> send)
    {
        var best = new Sample(double.MaxValue, 0);
        for (var run = 0; run < Runs; run++)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            for (var round = 0; round < Rounds; round++)
            {
                await send();
            }

            var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds / Rounds;
            var allocated = (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / Rounds;
            best = time < best.Time ? new Sample(time, allocated) : best;
        }

        return best;
    }

    private sealed class AnswersAtOnce : HttpMessageHandler
    {
        private static readonly byte[] Answer = """{"id":"1485983408511"}"""u8.ToArray();

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Answer) });
    }

    private sealed class OneClient : IHttpClientFactory
    {
        private readonly HttpClient _http = new(new AnswersAtOnce());

        public HttpClient CreateClient(string name) => _http;
    }

    private sealed record Sample(double Time, double Bytes)
    {
        public string[] Cells =>
            [Time.ToString("0.00", CultureInfo.InvariantCulture), Bytes.ToString("0", CultureInfo.InvariantCulture)];
    }
}
