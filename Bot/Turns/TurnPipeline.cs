using System.Diagnostics;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Cognitive;
using EcomBot.Commerce.Anomalies.Contacts;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Activity = Microsoft.Bot.Schema.Activity;

namespace EcomBot.Bot.Turns;

/// <summary>
/// What every turn passes, whichever channel it came from: in order, understood, run, committed, delivered; all of it inside
/// the request that brought the activity, as long as that takes no longer than the channel waits.
/// </summary>
internal sealed class TurnPipeline(
    ConversationQueue queue, MessageReader messages, TurnAttempts attempts, TurnChannels channels, Deliveries deliveries, LateTurns lateTurns,
    LongConversations longConversations, Instance instance, TurnMetrics metrics, IContactLog contacts, IOptions<TurnOptions> options) : IBot
{
    private const string Late = "late";

    /// <inheritdoc/>
    /// <exception cref="TurnUnavailableException">The database is not there; nothing was done, and the activity may be brought again.</exception>
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        PassAsync(turnContext, queue.Join(ConversationKey.Of(turnContext.Activity)), Stopwatch.GetTimestamp(), cancellationToken);

    private async Task PassAsync(ITurnContext turnContext, IPlace place, long arrived, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var outcome = "failed";
        try
        {
            outcome = turnContext.IsResumed() || !MayBeLate(turnContext.Activity)
                ? await RunAsync(turnContext, place, arrived, cancellationToken)
                : await RunInTimeAsync(turnContext, place, arrived, cancellationToken);
        }
        finally
        {
            if (outcome != Late)
            {
                place.Dispose();
            }
            metrics.Turned(turnContext.Activity.ChannelId, outcome, Stopwatch.GetElapsedTime(started));
        }
    }

    private async Task<string> RunInTimeAsync(ITurnContext turnContext, IPlace place, long arrived, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(turnContext.TurnState.Get<Patience>()?.AtMost ?? options.Value.AnswerWithin);
        try
        {
            return await RunAsync(turnContext, place, arrived, patience.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            await lateTurns.AcceptAsync(turnContext.Activity, (turn, token) => PassAsync(turn.AsResumed(), place, arrived, token), cancellationToken);
            return Late;
        }
    }

    private async Task<string> RunAsync(ITurnContext turnContext, IPlace place, long arrived, CancellationToken cancellationToken)
    {
        var channel = channels.Of(turnContext.Activity);
        var run = new TurnRun(turnContext, channel, ReplyBuffer.Attach(turnContext, channels.RendererOf(turnContext.Activity)), instance.Id, arrived);
        await UnderstandAsync(turnContext, cancellationToken);
        await place.EnterAsync(cancellationToken);
        var outcome = await attempts.RunAsync(run, cancellationToken);
        place.Dispose();
        run.Replies.Open();
        return await AnswerAsync(run, outcome, cancellationToken);
    }

    // The next turn of the conversation may run while these replies are on their way.
    private async Task<string> AnswerAsync(TurnRun run, TurnOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is TurnOutcome.Committed { Record: var record })
        {
            run.Channel.Committed(run.Conversation);
            Note(record);
            Count(run.TurnContext);
            await SendAsync(run.TurnContext, [.. run.Answers], cancellationToken);
            await deliveries.DeliverAsync(run, record.IsDelivering, CancellationToken.None);
            return "done";
        }
        if (outcome is TurnOutcome.Repeated { Answer: { } answer })
        {
            await SendAsync(run.TurnContext, [.. ActivityText.ParseAll(answer).Select(Restored)], cancellationToken);
        }
        return "repeated";
    }

    private void Note(TurnRecord record)
    {
        if (record.Head.UsedOn > 0 && record.Head.UsedOn != record.Day)
        {
            longConversations.Note(record.Key);
        }
    }

    // What customers write about, and how it sounds, is watched by the shop.
    private void Count(ITurnContext turnContext)
    {
        if (turnContext.TurnState.Get<TextInsights>() is { } message)
        {
            contacts.Add(message.TopIntent, message.Sentiment.Positive - message.Sentiment.Negative);
        }
    }

    private static Task SendAsync(ITurnContext turnContext, IActivity[] answers, CancellationToken cancellationToken) =>
        answers.Length == 0 ? Task.CompletedTask : turnContext.SendActivitiesAsync(answers, cancellationToken);

    private static Activity Restored(Activity answer)
    {
        answer.Value = answer.Type == ActivityTypesEx.InvokeResponse && answer.Value is Newtonsoft.Json.Linq.JObject value
            ? value.ToObject<InvokeResponse>() : answer.Value;
        return answer;
    }

    // An invoke has a text where the channel knows what the customer says by it.
    private async Task UnderstandAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity is { Type: ActivityTypes.Message or ActivityTypes.MessageUpdate or ActivityTypes.Invoke, Text: { Length: > 0 } text } activity)
        {
            var hints = new TextHints(Now: activity.LocalTimestamp ?? activity.Timestamp, Locale: activity.Locale);
            turnContext.TurnState.Set(await messages.ReadAsync(text, hints, cancellationToken));
        }
    }

    // Whoever waits for an answer with content cannot be answered before there is one; what has no name of its own cannot be kept.
    private static bool MayBeLate(Activity activity) =>
        activity.Type is not (ActivityTypes.Invoke or ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete)
            && activity.DeliveryMode != DeliveryModes.ExpectReplies && !string.IsNullOrEmpty(activity.Id);
}
