using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Runs the turns that clients start. A turn goes on when its client hangs up.</summary>
internal sealed class DirectLineTurns(DirectLineAdapter adapter, IBot bot, IHostApplicationLifetime host, IOptions<DirectLineOptions> options)
{
    /// <summary>Tells the bot of a new conversation, so that it greets; telling it again changes nothing.</summary>
    public Task JoinAsync(string conversationId, string userId, string? locale, CancellationToken cancellationToken) =>
        RunAsync(DirectLineMapper.Joined(conversationId, userId, locale), cancellationToken);

    /// <summary>Puts a client's activity into the conversation and gives it to the bot; once, however often it is posted.</summary>
    /// <returns>The activity's id, at the latest when the time for an answer is over.</returns>
    public async Task<string> PostAsync(string conversationId, string userId, Activity posted, CancellationToken cancellationToken)
    {
        var activity = DirectLineMapper.Inbound(posted, conversationId, userId);
        if (activity.Type != ActivityTypes.Typing)
        {
            // Nothing follows from typing, and a history of it helps nobody.
            await RunAsync(activity, cancellationToken);
        }
        return activity.Id;
    }

    private Task RunAsync(Activity activity, CancellationToken cancellationToken) =>
        adapter.ProcessAsync(activity, bot.OnTurnAsync, new(options.Value.AnswerWithin), host.ApplicationStopping).WaitAsync(cancellationToken);
}
