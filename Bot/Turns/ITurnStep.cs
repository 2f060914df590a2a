using Microsoft.Bot.Builder;

namespace EcomBot.Bot.Turns;

/// <summary>
/// Sees a turn before the dialogs do, within the turn's scope and commit: what a channel tells beside messages, and conversations
/// that a person holds.
/// </summary>
internal interface ITurnStep
{
    /// <summary>Takes what is not for the dialogs.</summary>
    /// <returns>Whether the turn ends here; the activity is in the transcript all the same.</returns>
    Task<bool> TakeAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}
