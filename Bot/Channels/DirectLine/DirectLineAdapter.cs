using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Carries turns between the bot's own Direct Line and the bot.</summary>
internal sealed class DirectLineAdapter(DirectLineLog log) : BotAdapter
{
    /// <summary>Runs one turn. Its replies are in the conversation's log when it ends.</summary>
    public async Task ProcessAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var sent = new List<ResourceResponse>(activities.Length);
        foreach (var activity in activities)
        {
            sent.Add(activity.Type == ActivityTypes.Trace
                ? new ResourceResponse()
                : new(await log.AppendAsync(activity.Conversation.Id, DirectLineMapper.Outbound(activity), cancellationToken)));
        }
        return [.. sent];
    }

    /// <summary>Replaces an activity: clients show the last one of an id.</summary>
    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var id = activity.Id;
        var update = DirectLineMapper.Outbound(activity);
        update.Id = id;
        return new(await log.AppendAsync(update.Conversation.Id, update, cancellationToken));
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        log.AppendAsync(
            reference.Conversation.Id,
            new Activity(ActivityTypes.MessageDelete, reference.ActivityId) { From = reference.Bot, Conversation = reference.Conversation },
            cancellationToken);
}
