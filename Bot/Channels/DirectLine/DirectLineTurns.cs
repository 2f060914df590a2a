using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Runs the turns that clients start. A turn goes on when its client hangs up or is answered early.</summary>
internal sealed class DirectLineTurns(
    DirectLineAdapter adapter, DirectLineLog log, IBot bot, IHostApplicationLifetime host, IOptions<DirectLineOptions> options, TimeProvider time)
{
    /// <summary>Tells the bot of a new conversation, so that it can greet.</summary>
    public Task JoinAsync(string conversationId, string userId, string? locale) =>
        RunAsync(DirectLineMapper.Joined(conversationId, userId, locale));

    /// <summary>Puts a client's activity into the conversation and gives it to the bot.</summary>
    /// <returns>The activity's id, at the latest when the time for an answer is over.</returns>
    public async Task<string> PostAsync(string conversationId, string userId, Activity posted, CancellationToken cancellationToken)
    {
        var activity = DirectLineMapper.Inbound(posted, conversationId, userId);
        if (activity.Type == ActivityTypes.Typing)
        {
            // Nothing follows from it, and a history of it helps nobody.
            return DirectLineTokens.NewId();
        }
        var id = await log.AppendAsync(conversationId, activity, cancellationToken);
        await RunAsync(activity);
        return id;
    }

    private async Task RunAsync(Activity activity)
    {
        var turn = adapter.ProcessAsync(activity, bot, host.ApplicationStopping);
        await Task.WhenAny(turn, Task.Delay(options.Value.AnswerWithin, time));
    }
}
