using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;

namespace EcomBot.Dialogs.ProductQuestions;

/// <summary>Tells what something costs: from what to what, a variant of it, the cheapest or the most expensive.</summary>
public sealed class ProductPriceDialog(TaskDesk desk, ProductReader reader, ProductFinder finder, ProductShow show, ICatalogue catalogue)
    : ProductQuestionDialog(nameof(ProductPriceDialog), desk, reader, finder, show, catalogue)
{
    private protected override string AnswerFor(Product product, ProductWish wish)
    {
        var fitting = VariantFilter.Fitting(wish, product);
        var available = fitting.Where(variant => variant.CanBeSold).ToList();
        return (fitting.Count, available.Count, wish.Order) switch
        {
            (0, _, _) => $"{Texts.Say("Products.NoSuch", ("product", product.Title), ("options", OptionText.Of(wish.Options)))} {Range(product, product.Variants)}",
            (_, 0, _) => Texts.Together(Range(product, fitting), Texts.Say("Products.SoldOutNow")),
            (_, _, CatalogueOrder.Cheapest) => One(product, available[0], "Products.CheapestIs"),
            (_, _, CatalogueOrder.Dearest) => One(product, available[0], "Products.DearestIs"),
            (_, 1, _) => One(product, available[0], "Products.PriceOf"),
            _ => Range(product, available),
        };
    }

    private static string One(Product product, Variant variant, string text) =>
        Texts.Say(text, ("product", product.Title), ("variant", ProductCards.NameOf(product, variant)), ("price", MoneyText.Of(variant.Price)));

    // Both ends are named with what they are, so that nobody has to ask again.
    private static string Range(Product product, IReadOnlyList<Variant> variants)
    {
        var sorted = variants.OrderBy(variant => variant.Price.Amount).ToList();
        return sorted[0].Price == sorted[^1].Price
            ? Texts.Say("Products.PriceOf", ("variant", product.Title), ("price", MoneyText.Of(sorted[0].Price)))
            : Texts.Say("Products.PricesOf", ("product", product.Title), ("from", MoneyText.Of(sorted[0].Price)), ("fromOptions", OptionText.Of(sorted[0])),
                ("to", MoneyText.Of(sorted[^1].Price)), ("toOptions", OptionText.Of(sorted[^1])));
    }
}
