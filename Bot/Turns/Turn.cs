using System.Globalization;
using Microsoft.Bot.Builder;

namespace EcomBot.Bot.Turns;

/// <summary>One attempt at a turn: the bot runs, then its state and the shop's changes are committed together or not at all.</summary>
internal sealed class Turn(CustomerServiceBot bot, ConversationState conversation, ConversationLanguage language, TurnTransaction transaction)
{
    /// <summary>Runs the turn.</summary>
    /// <returns>False when a turn elsewhere changed the same rows first: nothing is committed, run the turn again.</returns>
    public async Task<bool> TryRunAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await transaction.BeginAsync(cancellationToken);
        await conversation.LoadAsync(turnContext, force: true, cancellationToken);
        // Set here, since a culture set in a called method does not flow back to its caller.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = await language.ChooseAsync(turnContext, cancellationToken);
        await bot.OnTurnAsync(turnContext, cancellationToken);
        await conversation.SaveChangesAsync(turnContext, force: false, cancellationToken);
        return await transaction.TryCommitAsync(cancellationToken);
    }
}
