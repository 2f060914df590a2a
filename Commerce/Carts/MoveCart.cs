using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Carts;

/// <summary>Asks to put all of one cart into another: a visitor has said who they are.</summary>
/// <param name="From">The host's own name for the visitor.</param>
/// <param name="To">The customer that the visitor turned out to be.</param>
public sealed record MoveCart(CustomerId From, CustomerId To);

internal sealed class MoveCartOperation(ShopDesk desk, CommerceOptions options) : ShopOperation<MoveCart, PricedCart>(desk)
{
    private const int MostPieces = 999;

    /// <inheritdoc/>
    protected override async Task<Outcome<PricedCart>> DecideAsync(MoveCart request, ShopView view, CancellationToken cancellationToken)
    {
        var pricing = new CartPricing(view, options);
        var visitor = await pricing.FindAsync(request.From, cancellationToken);
        if (visitor.Items.Count == 0)
        {
            return new Refusal(RefusalRule.CartEmpty, "There is nothing to move.");
        }
        var to = await pricing.FindAsync(request.To, cancellationToken);
        var both = to with { Items = Together(to.Items, visitor.Items), Coupon = to.Coupon ?? visitor.Coupon, ChangedAt = view.Now };
        view.Put(visitor with { Items = [], Coupon = null, ChangedAt = view.Now });
        view.Put(both);
        return await pricing.PriceAsync(both, cancellationToken);
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(MoveCart request, PricedCart effect) => request.To;

    private static CartItem[] Together(IReadOnlyList<CartItem> one, IReadOnlyList<CartItem> other) =>
        [.. one.Concat(other).GroupBy(item => item.Variant).Select(items => new CartItem(items.Key, Math.Min(MostPieces, items.Sum(item => item.Quantity))))];
}
