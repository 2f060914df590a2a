using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using EcomBot.Commerce.BackInStock;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Notices;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>Makes a notice of every wish whose item can be bought again, and takes the wish off the list, both together.</summary>
internal sealed class WishWatch(ShopWork work, IServiceScopeFactory scopes)
{
    private const int AtOnce = 200;
    private static readonly Actor Bot = new(ActorKind.Bot, "notices");

    /// <summary>Looks for wishes that came true.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> LookAsync(CancellationToken cancellationToken)
    {
        var done = 0;
        while (await DueAsync(cancellationToken) is { Count: > 0 } due)
        {
            foreach (var wish in due)
            {
                await work.RunAsync((scope, token) => TakeAsync(scope, wish, token), cancellationToken);
            }
            done += due.Count;
        }
        return done;
    }

    private async Task<IReadOnlyList<BackInStockWish>> DueAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IBackInStock>().DueAsync(AtOnce, cancellationToken);
    }

    private static async Task<bool> TakeAsync(IServiceProvider scope, BackInStockWish wish, CancellationToken cancellationToken)
    {
        var id = $"back:{wish.Customer}:{wish.Variant}:{wish.At.ToUnixTimeMilliseconds()}";
        var fulfilled = await scope.GetRequiredService<IShopOperation<FulfilWish, BackInStockWish>>().ExecuteAsync(
            Bot, OperationId.New(), new(wish.Customer, wish.Variant), cancellationToken);
        if (fulfilled.IsAllowed && await scope.GetRequiredService<ICatalogue>().FindByVariantAsync(wish.Variant, cancellationToken) is { } product)
        {
            var variant = product.Variants.First(one => one.Id == wish.Variant);
            scope.GetRequiredService<NoticeBook>().Add(new(id, wish.Customer, NoticeKind.BackInStock, wish.Variant.Value,
                new() { Item = NoticeReplies.NameOf(product, variant), Amount = variant.Price }, wish.At));
        }
        return fulfilled.IsAllowed;
    }
}
