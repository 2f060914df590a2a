using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>Carries turns within the process, and keeps what the bot says.</summary>
internal sealed class ChatAdapter : BotAdapter
{
    private readonly List<Activity> _said = [];

    /// <summary>Runs a turn.</summary>
    /// <returns>What the bot said, messages only.</returns>
    public async Task<IReadOnlyList<Activity>> ProcessAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        _said.Clear();
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
        // A turn whose replies are expected keeps them itself.
        return [.. _said, .. turn.BufferedReplyActivities.Where(activity => activity.Type == ActivityTypes.Message)];
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        _said.AddRange(activities.Where(activity => activity.Type == ActivityTypes.Message));
        return Task.FromResult(Array.ConvertAll(activities, activity => new ResourceResponse(activity.Id)));
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        _said.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        _said.RemoveAll(activity => activity.Id == reference.ActivityId);
        return Task.CompletedTask;
    }
}
