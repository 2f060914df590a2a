using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Catalogue;

/// <summary>Says what the warehouse has of a variant.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="Available">Whether the shop offers it.</param>
/// <param name="Stock">How many pieces are left, from 0; null where the shop does not count them.</param>
public sealed record SetStock(VariantId Variant, bool Available, int? Stock = null);

/// <summary>What became of a variant on the shelf.</summary>
/// <param name="Before">The variant as it was.</param>
/// <param name="After">The variant as it is then.</param>
public sealed record StockEffect(Variant Before, Variant After);

internal sealed class SetStockOperation(ShopDesk desk) : ShopOperation<SetStock, StockEffect>(desk)
{
    /// <inheritdoc/>
    protected override async Task<Outcome<StockEffect>> DecideAsync(SetStock request, ShopView view, CancellationToken cancellationToken)
    {
        if (request.Stock < 0)
        {
            return new Refusal(RefusalRule.Malformed, $"{request.Stock} pieces cannot be left.", ("field", "stock"));
        }

        if (!(await view.VariantsAsync([request.Variant], cancellationToken)).TryGetValue(request.Variant, out var variant))
        {
            return Refusals.VariantNotFound(request.Variant);
        }

        var after = variant with { Available = request.Available, Stock = request.Stock };
        view.Put(after);
        return new StockEffect(variant, after);
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(SetStock request, StockEffect effect) => null;
}
