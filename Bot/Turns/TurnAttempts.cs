using System.Diagnostics;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>Runs a turn until it is committed: again when another was first, again when the database comes back, and with an apology when it fails.</summary>
internal sealed class TurnAttempts(
    TurnScopes scopes, TurnSlots slots, TurnContention contention, SentReplies sent, TurnErrorHandler errors, TurnMetrics metrics)
{
    // A conflict means that another turn was committed first; that many in a row mean that something else is wrong.
    private const int MostConflicts = 50;
    private static readonly TimeSpan DatabasePatience = TimeSpan.FromSeconds(5);

    /// <summary>Runs it.</summary>
    /// <exception cref="TurnUnavailableException">The database stays away.</exception>
    public async Task<TurnOutcome> RunAsync(TurnRun run, CancellationToken cancellationToken)
    {
        await slots.BeginAsync(cancellationToken);
        try
        {
            return await RunUntilCommittedAsync(run, cancellationToken);
        }
        finally
        {
            slots.End();
        }
    }

    private async Task<TurnOutcome> RunUntilCommittedAsync(TurnRun run, CancellationToken cancellationToken)
    {
        try
        {
            return await RepeatAsync(run, (turn, token) => turn.TryRunAsync(run, token), cancellationToken);
        }
        catch (Exception failure)
            when (run.TurnContext.Activity.Type == ActivityTypes.Message && failure is not (OperationCanceledException or TurnUnavailableException))
        {
            return await RepeatAsync(
                run, (turn, token) => turn.TryApologiseAsync(run, (turnContext, _) => errors.HandleAsync(turnContext, failure), token), cancellationToken);
        }
    }

    private async Task<TurnOutcome> RepeatAsync(TurnRun run, Func<Turn, CancellationToken, Task<TurnOutcome>> attempt, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        for (var conflicts = 0; conflicts < MostConflicts;)
        {
            using var place = await contention.EnterAsync(conflicts, cancellationToken);
            try
            {
                var outcome = await TryAsync(run, attempt, cancellationToken);
                if (outcome is not TurnOutcome.Conflict)
                {
                    return outcome;
                }
                metrics.Conflicted();
                conflicts++;
            }
            catch (Exception gone) when (DatabaseAway.Is(gone))
            {
                await WaitAsync(gone, Stopwatch.GetElapsedTime(started), cancellationToken);
            }
        }
        throw new TurnConflictException($"The turn met {MostConflicts} conflicts in a row.");
    }

    private async Task<TurnOutcome> TryAsync(TurnRun run, Func<Turn, CancellationToken, Task<TurnOutcome>> attempt, CancellationToken cancellationToken)
    {
        run.BeginAgain();
        run.SentUpTo = sent.UpTo(run.Key);
        await using var scope = scopes.Open();
        var outcome = await attempt(scope.Turn, cancellationToken);
        if (outcome is TurnOutcome.Committed && run.SentUpTo > 0)
        {
            sent.Remove(run.Key, run.SentUpTo);
        }
        return outcome;
    }

    private static async Task WaitAsync(Exception gone, TimeSpan waited, CancellationToken cancellationToken)
    {
        if (waited > DatabasePatience)
        {
            throw new TurnUnavailableException("The database cannot be reached.", gone);
        }
        await Task.Delay(100, cancellationToken);
    }
}
