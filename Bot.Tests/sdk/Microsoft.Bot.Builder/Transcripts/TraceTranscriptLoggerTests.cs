using System.Diagnostics;
using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;

namespace EcomBot.Tests.Sdk.Builder.Transcripts;

public sealed class TraceTranscriptLoggerTests
{
    [Fact]
    public async Task An_activity_is_traced_in_full_or_as_a_line()
    {
        var text = $"hello {Guid.NewGuid():n}";
        var lines = await TracedAsync(async () =>
        {
            await new TraceTranscriptLogger().LogActivityAsync(Given.AMessage(text));
            await new TraceTranscriptLogger(traceActivity: false).LogActivityAsync(Given.AMessage(text));
        });

        Assert.Contains($"\"text\": \"{text}\"", lines, StringComparison.Ordinal);
        Assert.Contains($"Ana [message] {text}", lines, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentNullException>("activity", () => new TraceTranscriptLogger().LogActivityAsync(null));
    }

    private static async Task<string> TracedAsync(Func<Task> action)
    {
        using var written = new StringWriter();
        using var listener = new TextWriterTraceListener(TextWriter.Synchronized(written));
        Trace.Listeners.Add(listener);
        try
        {
            await action();
            listener.Flush();
            return written.ToString();
        }
        finally
        {
            Trace.Listeners.Remove(listener);
        }
    }
}
