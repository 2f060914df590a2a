namespace EcomBot.Commerce.Catalogue;

/// <summary>Two products side by side.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
/// <param name="Rows">What is compared, in order; null where a product says nothing.</param>
public sealed record ProductComparison(Product First, Product Second, IReadOnlyList<ComparedAttribute> Rows)
{
    /// <summary>Compares two products by brand, category, price, warranty and the values of their options.</summary>
    public static ProductComparison Of(Product first, Product second) => new(first, second,
    [
        .. new ComparedAttribute[]
        {
            new("brand", first.Brand, second.Brand), new("category", first.Category, second.Category),
            new("price", Prices(first), Prices(second)), new("warrantyMonths", first.WarrantyMonths?.ToString(), second.WarrantyMonths?.ToString()),
        }.Concat(OptionNames(first, second).Select(name => new ComparedAttribute(name, Values(first, name), Values(second, name))))
            .Where(row => row.First is not null || row.Second is not null),
    ]);

    private static IEnumerable<string> OptionNames(params Product[] products) => products
        .SelectMany(product => product.Variants).SelectMany(variant => variant.Options).Select(option => option.Key)
        .Distinct(StringComparer.OrdinalIgnoreCase);

    private static string? Values(Product product, string option)
    {
        var values = product.Variants.Select(variant => variant.Options[option]).Where(value => value is not null).Distinct().ToArray();
        return values.Length == 0 ? null : string.Join(", ", values);
    }

    private static string? Prices(Product product)
    {
        var prices = product.Variants.Select(variant => variant.Price).Order().ToArray();
        return prices.Length == 0 ? null : prices[0] == prices[^1] ? prices[0].ToString() : $"{prices[0]} – {prices[^1]}";
    }
}

/// <summary>One thing in which products are compared.</summary>
/// <param name="Name"><c>brand</c>, <c>category</c>, <c>price</c>, <c>warrantyMonths</c>, or an option's name.</param>
/// <param name="First">What the first product has.</param>
/// <param name="Second">What the second product has.</param>
public sealed record ComparedAttribute(string Name, string? First, string? Second);
