using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Bot.Turns;

/// <summary>A channel that keeps what it is given, or fails as it is told to.</summary>
internal sealed class RecordingChannel : ITurnChannel
{
    private readonly TestAdapter _adapter = new();

    /// <summary>What was delivered.</summary>
    public List<string> Delivered { get; } = [];

    /// <summary>What becomes of the next deliveries; delivered when there is none.</summary>
    public Queue<DeliveryOutcome> Outcomes { get; } = [];

    public bool Serves(Activity activity) => true;

    public async Task ResumeAsync(Activity activity, BotCallbackHandler turn, CancellationToken cancellationToken)
    {
        using var turnContext = new TurnContext(_adapter, activity);
        await turn(turnContext, cancellationToken);
    }

    public Task<DeliveryOutcome> DeliverAsync(ITurnContext turnContext, Reply reply, CancellationToken cancellationToken)
    {
        var outcome = Outcomes.TryDequeue(out var told) ? told : DeliveryOutcome.Delivered;
        if (outcome.Result == DeliveryResult.Delivered)
        {
            Delivered.Add(reply.Activity.Text);
        }
        return Task.FromResult(outcome);
    }
}
