using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using EcomBot.Bot.Agents.Talks;

namespace EcomBot.Bot.Agents.Pages;

/// <summary>Tells open pages that there is something to read anew (server-sent events).</summary>
internal static class DeskEvents
{
    // Something may have been missed where an instance dies between a commit and telling the others.
    private static readonly TimeSpan Anyway = TimeSpan.FromSeconds(10);

    // Browsers open the stream again, and who is signed out meanwhile does not.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>A stream of names of what has changed: <c>queue</c>, <c>talk</c>.</summary>
    public static IResult Stream(string? talk, TalkSignals signals, IHostApplicationLifetime host, HttpContext context)
    {
        context.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(TellAsync(talk, signals, host.ApplicationStopping, context.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<string>> TellAsync(
        string? talk, TalkSignals signals, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        ended.CancelAfter(Longest);
        while (!ended.IsCancellationRequested)
        {
            // Taken before the page reads, so that nothing is missed in between.
            var (queue, one) = (signals.Next(null), talk is null ? Task.Delay(Timeout.Infinite, ended.Token) : signals.Next(talk));
            yield return new("changed", "changed");
            await Task.WhenAny(queue, one, Task.Delay(Anyway, ended.Token));
        }
        signals.Leave(talk);
    }
}
