using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using EcomBot.Benchmarks.Reports;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;
using SchemaActivity = Microsoft.Bot.Schema.Activity;

namespace EcomBot.Benchmarks.Sdk;

/// <summary>
/// Reads a Web Chat message and writes it again: as an activity without reflection, with Newtonsoft.Json and contracts
/// made once, and as a <see cref="JsonNode"/>, which is the least a program can do to look at a JSON text.
/// </summary>
internal static class SchemaJsonBenchmark
{
    private const int Rounds = 5_000;
    private const int Runs = 40;

    private static readonly byte[] Message = Encoding.UTF8.GetBytes(
        """
        {"attachments":[],"channelData":{"attachmentSizes":[],"clientActivityID":"plu6xpjk2jk"},
        "text":"Where is my order #W2611340?","textFormat":"plain","type":"message","channelId":"webchat",
        "from":{"id":"user-1","name":"Ann","role":"user"},"locale":"en-US","localTimestamp":"2026-11-22T10:48:09.981Z",
        "localTimezone":"UTC","id":"Kwexl9jn7CtVSIEd-us|0000014","timestamp":"2026-11-22T10:48:10.029Z",
        "conversation":{"id":"Kwexl9jn7CtVSIEd-us"},"serviceUrl":"http://localhost:3000",
        "recipient":{"id":"bot","name":"Bot","role":"bot"},
        "entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true,"supportsTts":true}]}
        """);

    private static readonly JsonSerializer Newtonsoft = JsonSerializer.Create(
        new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    /// <summary>Measures processor time and allocated bytes a message.</summary>
    public static Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var output = new ArrayBufferWriter<byte>(4096);
        var activity = ActivityJson.Read(Message);
        var node = JsonNode.Parse(Message)!;
        var readNode = Measure(() => JsonNode.Parse(Message)!["text"]!.GetValue<string>());
        var read = Measure(() => ActivityJson.Read(Message));
        var readNewtonsoft = Measure(ReadWithNewtonsoft);
        var writeNode = Measure(() => WriteNode(node, output));
        var write = Measure(() => Write(activity, output));
        var writeNewtonsoft = Measure(() => WriteWithNewtonsoft(activity));

        var report = new BenchmarkReport("a Web Chat message", "µs", "bytes allocated");
        report.Add(["read, JsonNode", .. readNode.Cells]);
        report.Add(["read, Microsoft.Bot.Schema", .. read.Cells]);
        report.Add(["read, Newtonsoft.Json", .. readNewtonsoft.Cells]);
        report.Add(["write, JsonNode", .. writeNode.Cells]);
        report.Add(["write, Microsoft.Bot.Schema", .. write.Cells]);
        report.Add(["write, Newtonsoft.Json", .. writeNewtonsoft.Cells]);
        report.Add(Aim.AtMost("schema-json-bytes-of-newtonsoft", (read.Bytes + write.Bytes) / (readNewtonsoft.Bytes + writeNewtonsoft.Bytes), 0.25));
        return Task.FromResult(report);
    }

    private static Sample Measure(Action action)
    {
        var best = new Sample(double.MaxValue, 0);
        for (var run = 0; run < Runs; run++)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            for (var round = 0; round < Rounds; round++)
            {
                action();
            }

            var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds / Rounds;
            var allocated = (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / Rounds;
            best = time < best.Time ? new Sample(time, allocated) : best;
        }

        return best;
    }

    private static void ReadWithNewtonsoft()
    {
        using var reader = new JsonTextReader(new StreamReader(new MemoryStream(Message)));
        Newtonsoft.Deserialize<SchemaActivity>(reader);
    }

    private static void WriteWithNewtonsoft(SchemaActivity activity)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        Newtonsoft.Serialize(writer, activity);
        Encoding.UTF8.GetBytes(writer.ToString());
    }

    private static void Write(SchemaActivity activity, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        ActivityJson.Write(output, activity);
    }

    private static void WriteNode(JsonNode node, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        using var json = new System.Text.Json.Utf8JsonWriter(output);
        node.WriteTo(json);
    }

    private sealed record Sample(double Time, double Bytes)
    {
        public string[] Cells =>
            [Time.ToString("0.00", CultureInfo.InvariantCulture), Bytes.ToString("0", CultureInfo.InvariantCulture)];
    }
}
