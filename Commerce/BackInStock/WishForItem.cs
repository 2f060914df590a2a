using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.BackInStock;

/// <summary>Asks to be told when an item that is sold out can be bought again.</summary>
public sealed record WishForItem(CustomerId Customer, VariantId Variant);

/// <summary>Says that a customer was told that an item is back.</summary>
public sealed record FulfilWish(CustomerId Customer, VariantId Variant);

internal sealed class WishForItemOperation(ShopDesk desk) : ShopOperation<WishForItem, BackInStockWish>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<BackInStockWish>> DecideAsync(
        WishForItem request, ShopView view, CancellationToken cancellationToken)
    {
        if (!(await view.VariantsAsync([request.Variant], cancellationToken)).TryGetValue(request.Variant, out var variant))
        {
            return Refusals.VariantNotFound(request.Variant);
        }

        if (variant.CanBeSold)
        {
            return new Refusal(RefusalRule.InStock, $"{variant.Options} can be bought now.", ("variant", variant.Id), ("options", variant.Options));
        }

        if (await Wishes.FindAsync(view, request.Customer, request.Variant, cancellationToken) is { ToldAt: null })
        {
            return new Refusal(RefusalRule.NothingChanges, "The customer is on the list already.", ("variant", variant.Id));
        }

        var wish = new BackInStockWish { Customer = request.Customer, Variant = request.Variant, At = view.Now };
        view.Put(wish);
        return wish;
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(WishForItem request, BackInStockWish effect) => request.Customer;
}

internal sealed class FulfilWishOperation(ShopDesk desk) : ShopOperation<FulfilWish, BackInStockWish>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<BackInStockWish>> DecideAsync(
        FulfilWish request, ShopView view, CancellationToken cancellationToken)
    {
        if (await Wishes.FindAsync(view, request.Customer, request.Variant, cancellationToken) is not { ToldAt: null } wish)
        {
            return new Refusal(RefusalRule.NothingChanges, "The customer does not wait for this item.", ("variant", request.Variant));
        }

        var told = wish with { ToldAt = view.Now };
        view.Put(told);
        return told;
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(FulfilWish request, BackInStockWish effect) => request.Customer;
}

internal static class Wishes
{
    /// <summary>Gets a wish as an operation sees it, or null.</summary>
    public static async Task<BackInStockWish?> FindAsync(
        ShopView view, CustomerId customer, VariantId variant, CancellationToken cancellationToken)
    {
        var stored = await view.Shop.BackInStockWishes.AsNoTracking()
            .SingleOrDefaultAsync(wish => wish.Customer == customer && wish.Variant == variant, cancellationToken);
        return stored is null ? view.Find<BackInStockWish>(BackInStockWish.KeyOf(customer, variant)) : view.See(stored);
    }
}
