using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Carts;

/// <summary>Asks to put pieces of a variant into the cart, on top of those that are there.</summary>
/// <param name="Customer">Whose cart.</param>
/// <param name="Variant">What.</param>
/// <param name="Quantity">How many pieces, from 1 to 999.</param>
public sealed record AddToCart(CustomerId Customer, VariantId Variant, int Quantity = 1);

/// <summary>Asks to have so many pieces of a variant in the cart.</summary>
/// <param name="Customer">Whose cart.</param>
/// <param name="Variant">What.</param>
/// <param name="Quantity">How many pieces, from 0 (take it out) to 999.</param>
public sealed record SetCartQuantity(CustomerId Customer, VariantId Variant, int Quantity);

/// <summary>Asks to use a coupon, or none.</summary>
/// <param name="Customer">Whose cart.</param>
/// <param name="Code">The code in any case; null takes the coupon out.</param>
public sealed record UseCoupon(CustomerId Customer, string? Code);

/// <summary>What operations on a cart share.</summary>
internal abstract class CartOperation<TRequest>(ShopDesk desk, CommerceOptions options)
    : ShopOperation<TRequest, PricedCart>(desk) where TRequest : class
{
    protected const int MostPieces = 999;

    /// <inheritdoc/>
    protected sealed override async Task<Outcome<PricedCart>> DecideAsync(
        TRequest request, ShopView view, CancellationToken cancellationToken)
    {
        var pricing = new CartPricing(view, options);
        var before = await pricing.FindAsync(Owner(request), cancellationToken);
        var (after, refusal) = await ChangeAsync(request, before, view, pricing, cancellationToken);
        if (after is null)
        {
            return refusal!;
        }

        after = after with { ChangedAt = view.Now };
        view.Put(after);
        return await pricing.PriceAsync(after, cancellationToken);
    }

    /// <inheritdoc/>
    protected sealed override CustomerId? PersonOf(TRequest request, PricedCart effect) => Owner(request);

    protected abstract CustomerId Owner(TRequest request);

    protected abstract Task<(Cart? Cart, Refusal? Refusal)> ChangeAsync(
        TRequest request, Cart cart, ShopView view, CartPricing pricing, CancellationToken cancellationToken);

    /// <summary>Gets the cart with so many pieces of a variant, if that many can be bought.</summary>
    protected static async Task<(Cart? Cart, Refusal? Refusal)> SetAsync(
        Cart cart, VariantId id, int quantity, ShopView view, CancellationToken cancellationToken)
    {
        if (quantity is < 0 or > MostPieces)
        {
            return (null, new(RefusalRule.Malformed, $"A cart holds up to {MostPieces} pieces of an item.", ("field", "quantity")));
        }

        if (quantity == 0)
        {
            return (cart with { Items = [.. cart.Items.Where(item => item.Variant != id)] }, null);
        }

        if (!(await view.VariantsAsync([id], cancellationToken)).TryGetValue(id, out var variant))
        {
            return (null, Refusals.VariantNotFound(id));
        }

        var product = (await view.ProductsAsync([variant.Product], cancellationToken))[variant.Product];
        return variant.Available && (variant.Stock ?? int.MaxValue) >= quantity
            ? (cart with { Items = With(cart.Items, new(id, quantity)) }, null)
            : (null, Refusals.NotAvailable(variant, product.Title));
    }

    private static CartItem[] With(IReadOnlyList<CartItem> items, CartItem changed) =>
        items.Any(item => item.Variant == changed.Variant)
            ? [.. items.Select(item => item.Variant == changed.Variant ? changed : item)]
            : [.. items, changed];
}

internal sealed class AddToCartOperation(ShopDesk desk, CommerceOptions options) : CartOperation<AddToCart>(desk, options)
{
    protected override CustomerId Owner(AddToCart request) => request.Customer;

    protected override async Task<(Cart? Cart, Refusal? Refusal)> ChangeAsync(
        AddToCart request, Cart cart, ShopView view, CartPricing pricing, CancellationToken cancellationToken)
    {
        var before = cart.Items.FirstOrDefault(item => item.Variant == request.Variant)?.Quantity ?? 0;
        var quantity = request.Quantity is > 0 and <= MostPieces ? before + request.Quantity : -1;
        var changed = await SetAsync(cart, request.Variant, quantity, view, cancellationToken);
        if (changed.Cart is not null)
        {
            view.Put(new Interaction { Customer = request.Customer, Variant = request.Variant, Kind = InteractionKind.Cart, At = view.Now });
        }

        return changed;
    }
}

internal sealed class SetCartQuantityOperation(ShopDesk desk, CommerceOptions options) : CartOperation<SetCartQuantity>(desk, options)
{
    protected override CustomerId Owner(SetCartQuantity request) => request.Customer;

    protected override Task<(Cart? Cart, Refusal? Refusal)> ChangeAsync(
        SetCartQuantity request, Cart cart, ShopView view, CartPricing pricing, CancellationToken cancellationToken) =>
        SetAsync(cart, request.Variant, request.Quantity, view, cancellationToken);
}

internal sealed class UseCouponOperation(ShopDesk desk, CommerceOptions options) : CartOperation<UseCoupon>(desk, options)
{
    protected override CustomerId Owner(UseCoupon request) => request.Customer;

    protected override async Task<(Cart? Cart, Refusal? Refusal)> ChangeAsync(
        UseCoupon request, Cart cart, ShopView view, CartPricing pricing, CancellationToken cancellationToken)
    {
        if (request.Code is null)
        {
            return (cart with { Coupon = null }, null);
        }

        var coupon = await pricing.CouponAsync(request.Code, cancellationToken);
        var subtotal = (await pricing.PriceAsync(cart with { Coupon = null }, cancellationToken)).Subtotal;
        return coupon?.HoldsFor(subtotal, view.Now) == true
            ? (cart with { Coupon = coupon.Code }, null)
            : (null, new(RefusalRule.CouponNotValid, $"The coupon {request.Code} does not hold for this cart.", ("code", request.Code)));
    }
}
