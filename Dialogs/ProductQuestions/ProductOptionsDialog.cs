using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;

namespace EcomBot.Dialogs.ProductQuestions;

/// <summary>Tells what a product comes in, and how many variants of it can be bought.</summary>
public sealed class ProductOptionsDialog(TaskDesk desk, ProductReader reader, ProductFinder finder, ProductShow show, ICatalogue catalogue)
    : ProductQuestionDialog(nameof(ProductOptionsDialog), desk, reader, finder, show, catalogue)
{
    private protected override string AnswerFor(Product product, ProductWish wish)
    {
        var fitting = VariantFilter.Fitting(wish, product);
        var available = fitting.Where(variant => variant.CanBeSold).ToList();
        return fitting.Count == 0 && wish.Options.Length > 0
            ? List(product.Variants.Where(variant => variant.CanBeSold),
                Texts.Say("Products.NoSuch", ("product", product.Title), ("options", OptionText.Of(wish.Options))))
            : available.Count == 0 ? Texts.Say("Products.NoneOfThese", ("product", product.Title), ("options", OptionText.Of(wish.Options)))
            : List(available, Heading(product, wish, fitting.Count, available.Count));
    }

    private static string List(IEnumerable<Variant> variants, string heading) =>
        string.Join('\n', ProductCards.Options([.. variants]).Select(option => $"- {option}").Prepend(heading));

    private static string Heading(Product product, ProductWish wish, int all, int available) => Texts.Say(
        wish.Options.Length == 0 ? "Products.OptionsOf" : "Products.OptionsOfThese", ("product", product.Title), ("options", OptionText.Of(wish.Options)),
        ("available", ProductReplies.Count(available)), ("all", ProductReplies.Count(all)));
}
