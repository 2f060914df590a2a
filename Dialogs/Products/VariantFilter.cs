using EcomBot.Commerce.Catalogue;

namespace EcomBot.Dialogs.Products;

/// <summary>Decides which variants of a product a customer would take.</summary>
internal static class VariantFilter
{
    /// <summary>The variants that fit a wish, in the order it asks for.</summary>
    public static IReadOnlyList<Variant> Fitting(ProductWish wish, Product product)
    {
        var fitting = product.Variants.Where(variant => Costs(wish, variant) && Has(wish, variant));
        return wish.Order switch
        {
            CatalogueOrder.Cheapest => [.. fitting.OrderBy(variant => variant.Price.Amount)],
            CatalogueOrder.Dearest => [.. fitting.OrderByDescending(variant => variant.Price.Amount)],
            _ => [.. fitting],
        };
    }

    /// <summary>How many of the wanted options a variant has.</summary>
    public static int Matches(ProductWish wish, Variant variant) => wish.Options.Count(option => Has(variant, option) != option.Not);

    private static bool Costs(ProductWish wish, Variant variant) =>
        variant.Price.Amount >= (wish.AtLeast ?? 0) && variant.Price.Amount <= (wish.AtMost ?? decimal.MaxValue);

    // Several values of one option are alternatives.
    private static bool Has(ProductWish wish, Variant variant) =>
        Array.TrueForAll(wish.Options, option => !option.Not || !Has(variant, option))
        && wish.Options.Where(option => !option.Not).GroupBy(option => option.Name).All(values => values.Any(option => Has(variant, option)));

    // Products call alike things differently ("color", "frame color"): the value counts where the name is not there.
    private static bool Has(Variant variant, OptionWish wanted) => variant.Options[wanted.Name] is { } value
        ? IsSame(value, wanted.Value)
        : variant.Options.Any(option => IsSame(option.Value, wanted.Value));

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
