using System.Globalization;
using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Products;

/// <summary>Puts products into the customer's language.</summary>
internal static class ProductCards
{
    /// <summary>The card of a product.</summary>
    public static ProductCard Of(CatalogueHit hit, string? reason = null) => new(
        hit.Product.Title, Prices(hit.Variants), Stock(hit), Options(hit.Variants), reason, Picture(hit.Product),
        [
            new(Texts.Say("Products.Details"), Texts.Say("Products.SayDetails", ("product", hit.Product.Title))),
            new(Texts.Say("Products.Add"), Texts.Say("Products.SayAdd", ("product", hit.Product.Title))),
        ]);

    /// <summary>A carousel in words, a product a line, numbered.</summary>
    public static string InWords(ProductCarousel carousel) => string.Join('\n', carousel.Cards.Select((card, index) => Texts.Say(
        card.Reason is null ? "Products.Line" : "Products.LineWithReason", ("place", (index + 1).ToString(CultureInfo.CurrentCulture)),
        ("product", card.Title), ("price", card.Price), ("stock", card.Stock), ("reason", card.Reason ?? ""))));

    /// <summary>What variants cost: a price, or from the lowest to the highest.</summary>
    public static string Prices(IReadOnlyList<Variant> variants)
    {
        var (low, high) = (variants.Min(variant => variant.Price), variants.Max(variant => variant.Price));
        return low == high ? MoneyText.Of(low) : Texts.Say("Products.PriceRange", ("from", MoneyText.Of(low)), ("to", MoneyText.Of(high)));
    }

    /// <summary>What can be chosen among variants, an option a line.</summary>
    public static IReadOnlyList<string> Options(IReadOnlyList<Variant> variants) =>
        [.. variants.SelectMany(variant => variant.Options).GroupBy(option => option.Key)
            .Select(values => Texts.Say("Products.Option", ("option", OptionText.NameOf(values.Key)),
                ("values", string.Join(", ", values.Select(value => OptionText.ValueOf(value.Value)).Distinct()))))];

    /// <summary>A variant by its options, or by its product's name where it has none.</summary>
    public static string NameOf(Product product, Variant variant) => variant.Options.Count == 0
        ? product.Title
        : Texts.Say("Products.Variant", ("product", product.Title), ("options", OptionText.Of(variant)));

    private static string Stock(CatalogueHit hit) => hit.Variants.Count(variant => variant.CanBeSold) switch
    {
        0 => Texts.Say("Products.SoldOut"),
        1 => Texts.Say("Products.Available"),
        var count => Texts.Say("Products.AvailableCount", ("count", count.ToString(CultureInfo.CurrentCulture))),
    };

    // Channels load pictures themselves, so that an address within the shop's own site is of no use to them.
    private static string? Picture(Product product) =>
        Uri.TryCreate(product.ImageUrl, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? product.ImageUrl : null;
}
