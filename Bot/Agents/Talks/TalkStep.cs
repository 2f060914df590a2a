using EcomBot.Bot.Agents.Outside;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using EcomBot.Dialogs.Memory;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Agents.Talks;

/// <summary>Shows what a customer who waits for a person writes on the desk as soon as it is committed, and hears of desks elsewhere.</summary>
internal sealed class TalkStep(ConversationMemory memories, TurnWork work, TalkSignals signals, OutsideStatus outside) : ITurnStep
{
    /// <inheritdoc/>
    public async Task<bool> TakeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (OutsideStatus.IsOne(turnContext.Activity))
        {
            await outside.HearAsync(turnContext, cancellationToken);
            return true;
        }
        if (turnContext.Activity.Type == ActivityTypes.Message && (await memories.OfAsync(turnContext, cancellationToken)).Handoff is { } open)
        {
            work.Afterwards(() => signals.Said(open));
        }
        return false;
    }
}
