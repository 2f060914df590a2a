using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Storage;

/// <summary>What one attempt at a turn leaves beside its state and replies: rows for the bot's own tables, and what follows its commit.</summary>
internal sealed class TurnWork(IDbContextFactory<BotContext> databases)
{
    private readonly List<Func<BotContext, CancellationToken, Task>> _writes = [];
    private readonly List<Action> _afterwards = [];

    /// <summary>Whether anything is to be written.</summary>
    public bool HasWrites => _writes.Count > 0;

    /// <summary>Has something written with the commit; what it puts into the context is saved for it.</summary>
    public void Write(Func<BotContext, CancellationToken, Task> write) => _writes.Add(write);

    /// <summary>Has something done once the turn is committed, and not at all when it is not.</summary>
    public void Afterwards(Action action) => _afterwards.Add(action);

    /// <summary>Writes, in the turn's transaction.</summary>
    public async Task SaveAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        if (!HasWrites)
        {
            return;
        }
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        bot.Database.SetDbConnection(connection);
        await bot.Database.UseTransactionAsync(transaction, cancellationToken);
        foreach (var write in _writes)
        {
            await write(bot, cancellationToken);
        }
        await bot.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Does what follows the commit; nothing is left to do then.</summary>
    public void Finish()
    {
        _afterwards.ForEach(action => action());
        _afterwards.Clear();
        _writes.Clear();
    }
}
