using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Recommendations.Pasts;

/// <summary>Reads what was bought: from orders that were not cancelled, and from purchases and good ratings told by the shop.</summary>
internal sealed class PurchaseSource(ShopContext shop)
{
    private const double GoodRating = 3;

    /// <summary>Gets what one customer bought, or what all did.</summary>
    public async Task<List<Bought>> ReadAsync(CustomerId? customer, CancellationToken cancellationToken)
    {
        var orders = await shop.Orders.AsNoTracking().Where(order => order.Status != OrderStatus.Cancelled)
            .Where(order => customer == null || order.Customer == customer)
            .Select(order => new { order.Customer, order.PlacedAt, order.Number, order.Lines }).ToListAsync(cancellationToken);
        var ordered = orders.SelectMany(order => order.Lines.Select(line => new Bought(order.Customer, line.Product, order.PlacedAt, order.Number.Value)));
        return [.. ordered, .. await ToldAsync(customer, cancellationToken)];
    }

    private async Task<IEnumerable<Bought>> ToldAsync(CustomerId? customer, CancellationToken cancellationToken)
    {
        var told = await (from one in shop.Interactions.AsNoTracking()
                          join variant in shop.Variants on one.Variant equals variant.Id into variants
                          from variant in variants.DefaultIfEmpty()
                          where customer == null || one.Customer == customer
                          where one.Kind == InteractionKind.Purchase || (one.Kind == InteractionKind.Rating && one.Value >= GoodRating)
                          orderby one.Sequence
                          select new { one.Customer, one.Product, ByVariant = (ProductId?)variant.Product, one.At }).ToListAsync(cancellationToken);
        return told.Where(one => (one.Product ?? one.ByVariant) is not null)
            .Select(one => new Bought(one.Customer, (one.Product ?? one.ByVariant)!.Value, one.At, null));
    }
}
