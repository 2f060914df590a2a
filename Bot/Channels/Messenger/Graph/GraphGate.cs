using EcomBot.Bot.Turns;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.Messenger.Graph;

/// <summary>Keeps the bot from calling while the Graph API wants to be left alone: limits and tokens are the page's, not a conversation's.</summary>
internal sealed partial class GraphGate(IOptions<MessengerOptions> options, TimeProvider time, ILogger<GraphGate> logger)
{
    private readonly Lock _lock = new();
    private DateTimeOffset _until;
    private int _refusals;

    /// <summary>How long nothing may be called; null when it may.</summary>
    public TimeSpan? Wait
    {
        get
        {
            lock (_lock)
            {
                return _until - time.GetUtcNow() is { } left && left > TimeSpan.Zero ? left : null;
            }
        }
    }

    /// <summary>Hears an answer, and closes or opens by it.</summary>
    /// <returns>The answer, with how long to wait.</returns>
    public GraphAnswer Hear(GraphAnswer answer)
    {
        var isToken = GraphErrors.IsRefusedToken(answer);
        if (!isToken && !GraphErrors.IsLimit(answer))
        {
            return Open(answer);
        }
        lock (_lock)
        {
            var wait = isToken ? options.Value.PauseAfterRefusedToken : Backoff.After(++_refusals, answer.Wait);
            _until = time.GetUtcNow() + wait;
            LogClosed(answer.Code ?? answer.Status, wait);
            return answer with { Wait = wait };
        }
    }

    private GraphAnswer Open(GraphAnswer answer)
    {
        lock (_lock)
        {
            _refusals = answer.IsDone ? 0 : _refusals;
            return answer;
        }
    }

    [LoggerMessage(LogLevel.Error, "The Graph API refuses the page (error {Code}: 190 is the page token, others are limits); nothing is sent for {Wait}")]
    private partial void LogClosed(int code, TimeSpan wait);
}
