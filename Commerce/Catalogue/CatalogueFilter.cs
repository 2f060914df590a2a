namespace EcomBot.Commerce.Catalogue;

/// <summary>Decides which variants fit a question and what comes first.</summary>
internal static class CatalogueFilter
{
    /// <summary>Gets the variants of a product that fit, in the order asked for.</summary>
    public static IEnumerable<Variant> Fitting(CatalogueQuery query, Product product)
    {
        var fitting = !IsSame(query.Category, product.Category) || !IsSame(query.Brand, product.Brand)
            ? []
            : product.Variants.Where(variant => Fits(query, variant));
        return query.Order switch
        {
            CatalogueOrder.Cheapest => fitting.OrderBy(variant => variant.Price.Amount),
            CatalogueOrder.Dearest => fitting.OrderByDescending(variant => variant.Price.Amount),
            _ => fitting,
        };
    }

    /// <summary>Sorts hits as asked for; those that are equal keep their places.</summary>
    public static IEnumerable<CatalogueHit> Sort(CatalogueQuery query, IEnumerable<CatalogueHit> hits) => query.Order switch
    {
        CatalogueOrder.Cheapest => hits.OrderBy(hit => hit.From.Amount),
        CatalogueOrder.Dearest => hits.OrderByDescending(hit => hit.To.Amount),
        CatalogueOrder.MostVariants => hits.OrderByDescending(hit => hit.Variants.Count),
        _ => hits,
    };

    private static bool Fits(CatalogueQuery query, Variant variant) =>
        (!query.OnlyAvailable || variant.CanBeSold)
        && variant.Price.Amount >= (query.AtLeast ?? 0) && variant.Price.Amount <= (query.AtMost ?? decimal.MaxValue)
        && query.Options.All(option => string.Equals(variant.Options[option.Key], option.Value, StringComparison.OrdinalIgnoreCase));

    private static bool IsSame(string? wanted, string? given) =>
        wanted is null || string.Equals(wanted, given, StringComparison.OrdinalIgnoreCase);
}
