using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Carries turns between the bot's own Direct Line and the bot.</summary>
internal sealed class DirectLineAdapter(Lazy<Transcripts> transcripts) : BotAdapter
{
    /// <summary>Runs one turn. Its replies are in the conversation's transcript when it ends, or soon after where it takes long.</summary>
    public async Task ProcessAsync(Activity activity, BotCallbackHandler turn, Patience? patience, CancellationToken cancellationToken)
    {
        using var turnContext = new TurnContext(this, activity);
        if (patience is not null)
        {
            turnContext.TurnState.Set(patience);
        }
        await RunPipelineAsync(turnContext, turn, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var sent = new List<ResourceResponse>(activities.Length);
        foreach (var activity in activities)
        {
            sent.Add(activity.Type == ActivityTypes.Trace ? new ResourceResponse() : await SayAsync(TranscriptKind.Sent, activity, cancellationToken));
        }
        return [.. sent];
    }

    /// <summary>Replaces an activity: clients show the last one of an id.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        SayAsync(TranscriptKind.Updated, activity, cancellationToken);

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        var gone = new Activity(ActivityTypes.MessageDelete) { ChannelId = reference.ChannelId, From = reference.Bot, Conversation = reference.Conversation };
        gone.Id = reference.ActivityId;
        return SayAsync(TranscriptKind.Deleted, gone, cancellationToken);
    }

    private async Task<ResourceResponse> SayAsync(TranscriptKind kind, Activity activity, CancellationToken cancellationToken)
    {
        activity.ServiceUrl = DirectLineMapper.ServiceUrl;
        return new(await transcripts.Value.SayAsync(new(kind, activity), cancellationToken));
    }
}
