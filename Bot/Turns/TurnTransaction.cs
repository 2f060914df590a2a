using System.Data.Common;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EcomBot.Bot.Turns;

/// <summary>
/// Writes what a turn leaves, in the shop and in the bot's own tables, in one short database transaction. Nothing is locked
/// before: that another turn was first shows when the record is kept, by the version of the conversation.
/// </summary>
internal sealed class TurnTransaction(
    ShopContext shop, IShopTransaction changes, TurnStates states, TurnWork work, ConversationTables tables, TimeProvider time)
{
    private bool _isRenewable;

    /// <summary>From here on, what is changed waits for the commit, and everything is read and written on one connection.</summary>
    /// <returns>The conversation as the turn finds it.</returns>
    public async Task<ConversationHead> BeginAsync(TurnRun run, CancellationToken cancellationToken)
    {
        changes.Defer();
        await tables.ConnectAsync(shop.Database, cancellationToken);
        var head = await tables.OpenAsync(Connection, run.Key, run.ActivityId, run.SentUpTo, cancellationToken);
        states.Begin(Connection, run.Key, head);
        return head;
    }

    /// <summary>Commits everything.</summary>
    /// <param name="run">The turn.</param>
    /// <param name="head">The conversation as the turn found it.</param>
    /// <param name="note">What is noted about the turn; null for nothing.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    public async Task<TurnOutcome> TryCommitAsync(TurnRun run, ConversationHead head, string? note, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var record = run.Record(head, states.Take(run.Key), time.GetUtcNow()) with { Note = note };
        try
        {
            var isAlone = !changes.HasChanges && !states.HasMore && !work.HasWrites;
            if (!(isAlone ? await tables.TryKeepAsync(Connection, null, record, cancellationToken) : await TryKeepAllAsync(record, cancellationToken)))
            {
                return TurnOutcome.Conflict.Instance;
            }
            _isRenewable = isAlone;
            work.Finish();
            return new TurnOutcome.Committed(record);
        }
        catch (Exception conflict) when (ShopConflict.IsOne(conflict))
        {
            return TurnOutcome.Conflict.Instance;
        }
    }

    /// <summary>Forgets all about the turn, so that another can begin.</summary>
    /// <returns>False when the turn changed more than its conversation, or was not committed.</returns>
    public async Task<bool> TryRenewAsync()
    {
        if (!_isRenewable || shop.ChangeTracker.Entries().Any())
        {
            return false;
        }
        _isRenewable = false;
        changes.Forget();
        await tables.ReleaseAsync(shop.Database);
        return true;
    }

    private DbConnection Connection => shop.Database.GetDbConnection();

    private async Task<bool> TryKeepAllAsync(TurnRecord record, CancellationToken cancellationToken)
    {
        using var writer = await tables.EnterAsync(cancellationToken);
        await using var transaction = await shop.Database.BeginTransactionAsync(cancellationToken);
        var database = transaction.GetDbTransaction();
        if (!await tables.TryKeepAsync(Connection, database, record, cancellationToken)
            || !await states.TryKeepAsync(database, record.At, cancellationToken))
        {
            return false;
        }
        await shop.SaveChangesAsync(cancellationToken);
        await work.SaveAsync(Connection, database, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
