using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EcomBot.Bot.Turns;

/// <summary>Does something in the shop and in the bot's own tables outside a turn, in one transaction, and again where another was first.</summary>
internal sealed class ShopWork(IServiceScopeFactory scopes, ConversationTables tables)
{
    private const int MostConflicts = 20;

    /// <summary>Does it.</summary>
    /// <param name="work">Runs operations, and leaves what the bot's tables need to the scope's <see cref="TurnWork"/>; null for nothing to be kept.</param>
    /// <param name="cancellationToken">Ends it; nothing is kept then.</param>
    /// <exception cref="ShopConflictException">Others changed the same records again and again.</exception>
    public async Task<T> RunAsync<T>(Func<IServiceProvider, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        for (var conflicts = 0; ; conflicts++)
        {
            try
            {
                return await TryAsync(work, cancellationToken);
            }
            catch (Exception conflict) when (ShopConflict.IsOne(conflict))
            {
                if (conflicts >= MostConflicts)
                {
                    throw new ShopConflictException($"The work lost {MostConflicts} times against others.", conflict);
                }
            }
        }
    }

    private async Task<T> TryAsync<T>(Func<IServiceProvider, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (shop, changes, rest) =
            (scope.ServiceProvider.GetRequiredService<ShopContext>(), scope.ServiceProvider.GetRequiredService<IShopTransaction>(),
            scope.ServiceProvider.GetRequiredService<TurnWork>());
        changes.Defer();
        await tables.ConnectAsync(shop.Database, cancellationToken);
        var result = await work(scope.ServiceProvider, cancellationToken);
        if (!changes.HasChanges && !rest.HasWrites)
        {
            return result;
        }
        using var writer = await tables.EnterAsync(cancellationToken);
        await using var transaction = await shop.Database.BeginTransactionAsync(cancellationToken);
        await shop.SaveChangesAsync(cancellationToken);
        await rest.SaveAsync(shop.Database.GetDbConnection(), transaction.GetDbTransaction(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        rest.Finish();
        return result;
    }
}
