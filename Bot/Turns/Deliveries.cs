using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Turns;

/// <summary>Brings committed replies to the customer: at once, in order, and again when the channel does not take them.</summary>
internal sealed partial class Deliveries(
    Outbox outbox, SentReplies sent, TurnChannels channels, WakeUp wakeUp, TurnMetrics metrics, IOptions<TurnOptions> options,
    ILogger<Deliveries> logger)
{
    /// <summary>Delivers what a turn has just committed, on the turn's own way to the channel.</summary>
    /// <param name="run">The turn.</param>
    /// <param name="isFirst">Whether nothing of earlier turns is still on its way; else these replies follow it later.</param>
    /// <param name="cancellationToken">Ends the delivery; it is tried again later.</param>
    public async Task DeliverAsync(TurnRun run, bool isFirst, CancellationToken cancellationToken)
    {
        if (run.Unsent.Count == 0)
        {
            return;
        }
        if (isFirst && await DeliverAllAsync(run.TurnContext, run.Channel, run.Key, run.Unsent, cancellationToken))
        {
            sent.Add(run.Key, run.Unsent[^1].Place);
            wakeUp.Ring();
        }
        else
        {
            wakeUp.RingForWaiting();
        }
    }

    /// <summary>Delivers what waits of one conversation, until nothing is left or the channel does not take it.</summary>
    public async Task DeliverLateAsync(string key, CancellationToken cancellationToken)
    {
        var goesOn = true;
        while (goesOn && await outbox.ClaimAsync(key, cancellationToken) is { Count: > 0 } late)
        {
            goesOn = await DeliverLateAsync(key, late, cancellationToken);
        }
    }

    private async Task<bool> DeliverLateAsync(string key, IReadOnlyList<PlacedReply> late, CancellationToken cancellationToken)
    {
        var activity = late[0].Reply.Activity;
        var channel = channels.Of(activity);
        var areDelivered = false;
        try
        {
            await channel.ResumeAsync(
                activity, async (turnContext, token) => areDelivered = await DeliverAllAsync(turnContext, channel, key, late, token), cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            await PostponeAsync(key, late[0], DeliveryOutcome.Retry(failure.GetType().Name), failure);
        }
        if (areDelivered)
        {
            await outbox.ForgetAsync([new(key, late[^1].Place)], cancellationToken);
        }
        return areDelivered;
    }

    private async Task<bool> DeliverAllAsync(
        ITurnContext turnContext, ITurnChannel channel, string key, IReadOnlyList<PlacedReply> replies, CancellationToken cancellationToken)
    {
        foreach (var reply in replies)
        {
            var (outcome, failure) = await TryAsync(turnContext, channel, reply.Reply, cancellationToken);
            metrics.Delivered(reply.Reply.Activity.ChannelId, outcome.Result);
            if (outcome.Result != DeliveryResult.Delivered)
            {
                await PostponeAsync(key, reply, outcome, failure);
                await outbox.ForgetAsync([new(key, reply.Place - 1)], CancellationToken.None);
                return false;
            }
        }
        return true;
    }

    private async Task<(DeliveryOutcome Outcome, Exception? Failure)> TryAsync(
        ITurnContext turnContext, ITurnChannel channel, Reply reply, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Value.DeliverWithin);
        try
        {
            return (await channel.DeliverAsync(turnContext, reply, limit.Token), null);
        }
        catch (OperationCanceledException late)
        {
            return (DeliveryOutcome.Retry("the channel did not answer in time"), late);
        }
        catch (Exception failure)
        {
            // What a channel does not explain may be anything; the outbox gives up in the end.
            return (DeliveryOutcome.Retry(failure.GetType().Name), failure);
        }
    }

    private async Task PostponeAsync(string key, PlacedReply reply, DeliveryOutcome outcome, Exception? failure)
    {
        if (await outbox.PostponeAsync(key, reply.Place, outcome, CancellationToken.None) is { } next)
        {
            LogPostponed(failure, key, reply.Place, outcome.Reason, next);
        }
        else
        {
            LogGivenUp(failure, key, reply.Place, outcome.Reason);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Reply {Place} of conversation {ConversationKey} was not delivered ({Reason}) and is tried again at {Next}")]
    private partial void LogPostponed(Exception? failure, string conversationKey, int place, string? reason, DateTimeOffset next);

    [LoggerMessage(LogLevel.Error, "Reply {Place} of conversation {ConversationKey} was given up ({Reason})")]
    private partial void LogGivenUp(Exception? failure, string conversationKey, int place, string? reason);
}
