using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Channels.Messenger;

/// <summary>Carries turns between Facebook Messenger and the bot.</summary>
internal sealed class MessengerAdapter(Lazy<Transcripts> transcripts) : BotAdapter
{
    /// <summary>Runs one turn; a failure is the caller's, who tries again.</summary>
    public async Task ProcessAsync(Activity activity, BotCallbackHandler turn, CancellationToken cancellationToken)
    {
        using var turnContext = new TurnContext(this, activity);
        await RunPipelineAsync(turnContext, turn, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var sent = new List<ResourceResponse>(activities.Length);
        foreach (var activity in activities)
        {
            activity.ServiceUrl = MessengerNames.ServiceUrl;
            sent.Add(new(await transcripts.Value.SayAsync(new(TranscriptKind.Sent, activity), cancellationToken)));
        }
        return [.. sent];
    }

    /// <summary>Says the new text as well: what was said on Messenger stays.</summary>
    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        (await SendActivitiesAsync(turnContext, [activity], cancellationToken))[0];

    /// <summary>Does nothing: Messenger lets nobody take back what a page said.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference,
        CancellationToken cancellationToken) => Task.CompletedTask;
}
