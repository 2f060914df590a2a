using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Orders.ItemChanges;

/// <summary>Items of an order with what takes their places, checked by the rules that changes and exchanges share.</summary>
internal sealed record Replacements(IReadOnlyList<OrderLine> Old, IReadOnlyList<OrderLine> New, Money Difference)
{
    /// <summary>Gets the replacements, or why there can be none.</summary>
    public static async Task<(Replacements? Found, Refusal? Refusal)> FindAsync(
        IReadOnlyList<ItemChange> changes, OrderCase given, CancellationToken cancellationToken)
    {
        if (changes.Count == 0)
        {
            return (null, Refusals.NoItems(given.Order));
        }

        if (given.Order.Take(changes.Select(change => change.From), out var missing) is not { } old)
        {
            return (null, Refusals.ItemNotInOrder(missing, given.Order));
        }

        var shelf = await given.View.VariantsAsync(changes.Select(change => change.To), cancellationToken);
        return WhyNot(changes, old, shelf) is { } refusal ? (null, refusal) : (Of(changes, old, shelf, given.Order.Currency), null);
    }

    private static Refusal? WhyNot(
        IReadOnlyList<ItemChange> changes, IReadOnlyList<OrderLine> old, Dictionary<VariantId, Variant> shelf)
    {
        foreach (var (change, line) in changes.Zip(old))
        {
            if (WhyNot(change, line, shelf.GetValueOrDefault(change.To)) is { } refusal)
            {
                return refusal;
            }
        }

        return Warehouse.FirstMissing(shelf, changes.Select(change => change.To)) is { } gone
            ? Refusals.NotAvailable(gone, old.First(line => line.Product == gone.Product).Title)
            : null;
    }

    private static Refusal? WhyNot(ItemChange change, OrderLine line, Variant? variant) =>
        variant is null ? Refusals.VariantNotFound(change.To)
        : variant.Product != line.Product ? new(RefusalRule.OtherProduct,
            $"{line.Title} can be replaced by another variant of the same product alone.", ("title", line.Title), ("variant", change.To))
        : change.From == change.To ? new(RefusalRule.SameVariant,
            $"{line.Title} is this variant already.", ("title", line.Title), ("variant", change.To))
        : null;

    private static Replacements Of(
        IReadOnlyList<ItemChange> changes, IReadOnlyList<OrderLine> old, Dictionary<VariantId, Variant> shelf, string currency)
    {
        var replacements = changes.Zip(old, (change, line) => Renew(line, shelf[change.To])).ToArray();
        return new(old, replacements,
            Money.Sum(replacements.Select(line => line.Price), currency) - Money.Sum(old.Select(line => line.Price), currency));
    }

    private static OrderLine Renew(OrderLine old, Variant variant) =>
        old with { Variant = variant.Id, Options = variant.Options, Price = variant.Price, Quantity = 1, SerialNumber = null };
}
