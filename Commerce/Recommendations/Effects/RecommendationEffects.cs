using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Recommendations.Effects;

/// <inheritdoc cref="IRecommendationEffects"/>
internal sealed class RecommendationEffects(ShopContext shop) : IRecommendationEffects
{
    private const int Interactions = 2000;
    private const int Orders = 500;

    // Whoever buys later has been led by something else.
    private static readonly TimeSpan Reach = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    public async Task<EffectsPortion> ReadAsync(EffectsPlace? after, DateTimeOffset until, CancellationToken cancellationToken)
    {
        after ??= await BeginAsync(until, cancellationToken);
        var effects = new List<RecommendationEffect>();
        var seen = await SeenAsync(after, until, cancellationToken);
        effects.AddRange(seen.Where(IsOurs).Select(one => new RecommendationEffect(one.Product!.Value, Step(one.Kind), one.At)));
        var orders = await OrdersAsync(after, until, cancellationToken);
        foreach (var order in orders)
        {
            effects.AddRange(await BoughtAsync(order, cancellationToken));
        }

        var place = new EffectsPlace(seen.Count > 0 ? seen[^1].Sequence : after.Interaction, orders.Count > 0 ? orders[^1].PlacedAt!.Value : after.Order);
        return new(effects, place, seen.Count < Interactions && orders.Count < Orders);
    }

    // What was bought before anything was recommended needs not be looked at.
    private async Task<EffectsPlace> BeginAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var first = await shop.Interactions.Where(one => one.Kind == InteractionKind.Shown).MinAsync(one => (DateTimeOffset?)one.At, cancellationToken);
        return new(0, first ?? until);
    }

    private async Task<List<Interaction>> SeenAsync(EffectsPlace after, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var seen = await shop.Interactions.AsNoTracking().Where(one => one.Sequence > after.Interaction)
            .OrderBy(one => one.Sequence).Take(Interactions).ToListAsync(cancellationToken);
        return [.. seen.TakeWhile(one => one.At <= until)];
    }

    // Orders of one moment are read together, since the moment is the place.
    private async Task<List<Order>> OrdersAsync(EffectsPlace after, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var placed = shop.Orders.AsNoTracking().Where(order => order.PlacedAt > after.Order && order.PlacedAt <= until);
        var orders = await placed.OrderBy(order => order.PlacedAt).Take(Orders).ToListAsync(cancellationToken);
        if (orders.Count < Orders)
        {
            return orders;
        }

        var last = orders[^1].PlacedAt;
        orders.RemoveAll(order => order.PlacedAt == last);
        orders.AddRange(await shop.Orders.AsNoTracking().Where(order => order.PlacedAt == last).ToListAsync(cancellationToken));
        return orders;
    }

    private async Task<IEnumerable<RecommendationEffect>> BoughtAsync(Order order, CancellationToken cancellationToken)
    {
        var (customer, from, to) = (order.Customer, order.PlacedAt!.Value - Reach, order.PlacedAt.Value);
        var shown = await shop.Interactions.AsNoTracking().Where(one => one.Customer == customer && one.At >= from && one.At <= to)
            .Where(one => one.Kind == InteractionKind.Shown || one.Kind == InteractionKind.Clicked).Select(one => one.Product).ToListAsync(cancellationToken);
        return order.Lines.Select(line => line.Product).Distinct().Where(product => shown.Contains(product))
            .Select(product => new RecommendationEffect(product, RecommendationStep.Bought, to));
    }

    private static bool IsOurs(Interaction one) => one is { Product: not null, Kind: InteractionKind.Shown or InteractionKind.Clicked };

    private static RecommendationStep Step(InteractionKind kind) => kind == InteractionKind.Shown ? RecommendationStep.Shown : RecommendationStep.Clicked;
}
