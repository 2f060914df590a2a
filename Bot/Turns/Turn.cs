using System.Diagnostics;
using System.Globalization;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>One attempt at a turn: the bot runs, then all it left is committed together or not at all.</summary>
internal sealed class Turn(
    CustomerServiceBot bot, ConversationState conversation, ConversationMemory memory, ConversationLanguage language, TurnTransaction transaction,
    TurnMetrics metrics, ITurnNotes? notes = null)
{
    /// <summary>Runs the turn.</summary>
    public async Task<TurnOutcome> TryRunAsync(TurnRun run, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var head = await transaction.BeginAsync(run, cancellationToken);
        if (head.Mark == InboxMark.Done)
        {
            return new TurnOutcome.Repeated(head.Answer);
        }
        await conversation.LoadAsync(run.TurnContext, force: true, cancellationToken);
        TurnTasks.Begin(run.TurnContext);
        // Set here, since a culture set in a called method does not flow back to its caller.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = await language.ChooseAsync(run.TurnContext, cancellationToken);
        await bot.OnTurnAsync(run.TurnContext, cancellationToken);
        var dialog = await DialogOfAsync(run.TurnContext, cancellationToken);
        await conversation.SaveChangesAsync(run.TurnContext, force: false, cancellationToken);
        var outcome = await transaction.TryCommitAsync(run, head, await NoteAsync(run, cancellationToken), cancellationToken);
        metrics.Ran(dialog, Stopwatch.GetElapsedTime(started));
        return outcome;
    }

    /// <summary>Makes it as new for another turn.</summary>
    /// <returns>False when this one changed more than its conversation, or was not committed: its services are not to be used again.</returns>
    public Task<bool> TryRenewAsync() => transaction.TryRenewAsync();

    private async Task<string> DialogOfAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Type == ActivityTypes.Message
            ? (await memory.OfAsync(turnContext, cancellationToken)).Current?.Kind ?? "none"
            : turnContext.Activity.Type ?? "none";

    private async Task<string?> NoteAsync(TurnRun run, CancellationToken cancellationToken) =>
        notes is null || run.TurnContext.Activity.Type != ActivityTypes.Message ? null : await notes.WriteAsync(run, cancellationToken);

    /// <summary>Commits what was said instead of what the turn would have done, which failed; the state stays as it was.</summary>
    public async Task<TurnOutcome> TryApologiseAsync(TurnRun run, Func<ITurnContext, CancellationToken, Task> apologise, CancellationToken cancellationToken)
    {
        var head = await transaction.BeginAsync(run, cancellationToken);
        if (head.Mark == InboxMark.Done)
        {
            return new TurnOutcome.Repeated(head.Answer);
        }
        await apologise(run.TurnContext, cancellationToken);
        TurnTasks.Begin(run.TurnContext);
        return await transaction.TryCommitAsync(run, head, await NoteAsync(run, cancellationToken), cancellationToken);
    }
}
