using System.Globalization;
using EcomBot.Bot.Storage.Conversations;
using Microsoft.Bot.Builder;

namespace EcomBot.Bot.Turns;

/// <summary>One attempt at a turn: the bot runs, then all it left is committed together or not at all.</summary>
internal sealed class Turn(CustomerServiceBot bot, ConversationState conversation, ConversationLanguage language, TurnTransaction transaction)
{
    /// <summary>Runs the turn.</summary>
    public async Task<TurnOutcome> TryRunAsync(TurnRun run, CancellationToken cancellationToken)
    {
        var head = await transaction.BeginAsync(run, cancellationToken);
        if (head.Mark == InboxMark.Done)
        {
            return new TurnOutcome.Repeated(head.Answer);
        }
        await conversation.LoadAsync(run.TurnContext, force: true, cancellationToken);
        // Set here, since a culture set in a called method does not flow back to its caller.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = await language.ChooseAsync(run.TurnContext, cancellationToken);
        await bot.OnTurnAsync(run.TurnContext, cancellationToken);
        await conversation.SaveChangesAsync(run.TurnContext, force: false, cancellationToken);
        return await transaction.TryCommitAsync(run, head, cancellationToken);
    }

    /// <summary>Commits what was said instead of what the turn would have done, which failed; the state stays as it was.</summary>
    public async Task<TurnOutcome> TryApologiseAsync(TurnRun run, Func<ITurnContext, CancellationToken, Task> apologise, CancellationToken cancellationToken)
    {
        var head = await transaction.BeginAsync(run, cancellationToken);
        if (head.Mark == InboxMark.Done)
        {
            return new TurnOutcome.Repeated(head.Answer);
        }
        await apologise(run.TurnContext, cancellationToken);
        return await transaction.TryCommitAsync(run, head, cancellationToken);
    }
}
