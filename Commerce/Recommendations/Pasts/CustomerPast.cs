using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Recommendations.Pasts;

/// <summary>What is known of the one customer who is asked for.</summary>
/// <param name="Purchases">What was bought.</param>
/// <param name="Glances">What was looked at, put into the cart or dismissed lately, the latest last.</param>
internal sealed record CustomerPast(IReadOnlyList<Bought> Purchases, IReadOnlyList<Glance> Glances)
{
    private const int MostSeen = 5;

    /// <summary>Of whom nothing is known.</summary>
    public static readonly CustomerPast None = new([], []);

    /// <summary>Gets the last products that were looked at or put into the cart.</summary>
    public IEnumerable<ProductId> Seen() => Glances
        .Where(glance => glance.Kind is InteractionKind.View or InteractionKind.Cart or InteractionKind.Clicked)
        .Select(glance => glance.Product).Reverse().Distinct().Take(MostSeen).Reverse();

    /// <summary>Gets what is of no interest.</summary>
    public IEnumerable<ProductId> Dismissed() =>
        Glances.Where(glance => glance.Kind == InteractionKind.Dismissed).Select(glance => glance.Product);
}

/// <summary>Reads what is known of a customer.</summary>
internal sealed class CustomerPasts(ShopContext shop, PurchaseSource source, TimeProvider time)
{
    private static readonly TimeSpan Lately = TimeSpan.FromDays(60);

    /// <summary>Gets it; nothing for a visitor who is not known.</summary>
    public async Task<CustomerPast> ReadAsync(CustomerId? customer, CancellationToken cancellationToken) => customer is { } known
        ? new(await source.ReadAsync(known, cancellationToken), await GlancesAsync(known, cancellationToken))
        : CustomerPast.None;

    private async Task<IReadOnlyList<Glance>> GlancesAsync(CustomerId customer, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow() - Lately;
        var lately = await (from one in shop.Interactions.AsNoTracking()
                            join variant in shop.Variants on one.Variant equals variant.Id into variants
                            from variant in variants.DefaultIfEmpty()
                            where one.Customer == customer && one.At >= since
                            where one.Kind != InteractionKind.Purchase && one.Kind != InteractionKind.Rating && one.Kind != InteractionKind.Shown
                            orderby one.At, one.Sequence
                            select new { one.Product, ByVariant = (ProductId?)variant.Product, one.Kind }).ToListAsync(cancellationToken);
        return [.. lately.Where(one => (one.Product ?? one.ByVariant) is not null).Select(one => new Glance((one.Product ?? one.ByVariant)!.Value, one.Kind))];
    }
}
