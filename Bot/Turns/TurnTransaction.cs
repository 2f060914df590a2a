using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;
using EcomBot.Bot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EcomBot.Bot.Turns;

/// <summary>Writes what a turn changed, in the shop and in the bot's memory, in one short database transaction.</summary>
internal sealed class TurnTransaction(ShopContext shop, IShopTransaction changes, BotContext bot)
{
    /// <summary>From here on, what is changed waits for the commit, and everything is read and written on one connection.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        changes.Defer();
        await shop.Database.OpenConnectionAsync(cancellationToken);
        bot.Database.SetDbConnection(shop.Database.GetDbConnection());
    }

    /// <summary>Commits everything.</summary>
    /// <returns>False when another transaction changed the same rows since they were read: nothing is written.</returns>
    public async Task<bool> TryCommitAsync(CancellationToken cancellationToken)
    {
        try
        {
            await CommitAsync(cancellationToken);
            return true;
        }
        catch (Exception conflict) when (ShopConflict.IsOne(conflict))
        {
            return false;
        }
    }

    private async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (!changes.HasChanges)
        {
            await bot.SaveChangesAsync(cancellationToken);
            return;
        }
        await using var transaction = await shop.Database.BeginTransactionAsync(cancellationToken);
        await bot.Database.UseTransactionAsync(transaction.GetDbTransaction(), cancellationToken);
        await shop.SaveChangesAsync(cancellationToken);
        await bot.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
