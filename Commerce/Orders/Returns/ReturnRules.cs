using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Orders.Returns;

/// <summary>What may go back, and what the shop keeps for it.</summary>
internal sealed class ReturnRules(ServiceRules rules)
{
    /// <summary>Gets where goods are sent.</summary>
    public string ReturnTo => rules.ReturnAddress;

    /// <summary>Gets why these pieces may not go back, or null.</summary>
    public async Task<Refusal?> WhyNotAsync(
        OrderCase given, IReadOnlyList<OrderLine> pieces, ItemCondition? condition, IReadOnlyList<string>? photos,
        CancellationToken cancellationToken)
    {
        if (Proof(condition, photos) is { } refusal)
        {
            return refusal;
        }

        var products = await given.View.ProductsAsync(pieces.Select(line => line.Product), cancellationToken);
        return pieces.Where(line => products.ContainsKey(line.Product))
            .Select(line => Category(line, products[line.Product]) ?? Window(given, Late(given, line, products[line.Product])))
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>Gets the first of the pieces that comes after its time, or null.</summary>
    public async Task<LateItem?> LateAsync(OrderCase given, IReadOnlyList<OrderLine> pieces, CancellationToken cancellationToken)
    {
        var products = await given.View.ProductsAsync(pieces.Select(line => line.Product), cancellationToken);
        return pieces.Where(line => products.ContainsKey(line.Product)).Select(line => Late(given, line, products[line.Product]))
            .FirstOrDefault(late => late is not null);
    }

    /// <summary>Gets what the shop keeps of a refund.</summary>
    public Money Fee(Money refund, ItemCondition? condition) =>
        condition == ItemCondition.Damaged ? Money.Zero(refund.Currency) : (refund * (rules.RestockingFeePercent / 100)).Rounded();

    private Refusal? Proof(ItemCondition? condition, IReadOnlyList<string>? photos) => condition is not { } state ? null
        : !rules.Accepts(state)
            ? new(RefusalRule.ConditionNotAccepted, $"Items that are {Text(state)} cannot be sent back.", ("condition", Text(state)))
        : rules.PhotoConditions.Contains(state) && photos is not { Count: > 0 }
            ? new(RefusalRule.PhotosNeeded, $"Photos are needed of items that are {Text(state)}.", ("condition", Text(state)))
        : null;

    private Refusal? Category(OrderLine line, Product product) =>
        product.Category is { } category && !rules.IsReturnable(category)
            ? new(RefusalRule.NotReturnable, $"{line.Title} cannot be sent back: {category}.", ("title", line.Title), ("category", category))
            : null;

    private LateItem? Late(OrderCase given, OrderLine line, Product product) =>
        ReturnWindow.EndOf(given.Order, product, rules) is { } until && ReturnWindow.IsOver(until, given.View.Now)
            ? new(line.Title, ReturnWindow.DaysOf(product, rules), until) : null;

    // Where the settings say so, a person decides instead.
    private Refusal? Window(OrderCase given, LateItem? late) =>
        late is null || rules.LateReturns == LateReturns.Hold || given.IsDecided ? null
        : new(RefusalRule.ReturnWindowOver, $"{late.Title} could be sent back until {late.UntilText}.",
            ("title", late.Title), ("days", late.Days), ("until", late.UntilText));

    private static string Text(ItemCondition condition) => condition.ToString().ToLowerInvariant();
}
