using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;

namespace EcomBot.Dialogs.ProductQuestions;

/// <summary>Tells whether something can be bought now, and if not, what comes nearest.</summary>
public sealed class ProductAvailabilityDialog(TaskDesk desk, ProductReader reader, ProductFinder finder, ProductShow show, ICatalogue catalogue)
    : ProductQuestionDialog(nameof(ProductAvailabilityDialog), desk, reader, finder, show, catalogue)
{
    private const int MostListed = 5;

    private protected override string AnswerFor(Product product, ProductWish wish)
    {
        var fitting = VariantFilter.Fitting(wish, product);
        var available = fitting.Where(variant => variant.CanBeSold).ToList();
        return available.Count > 0 ? Yes(product, wish, available) : $"{No(product, wish, fitting)}{Nearest(product, wish, comesLikeThat: fitting.Count > 0)}";
    }

    private static string Yes(Product product, ProductWish wish, List<Variant> available) => available.Count switch
    {
        1 => Texts.Say("Products.YesOne", ("variant", ProductCards.NameOf(product, available[0])), ("price", ProductCards.Prices(available))),
        <= MostListed => $"{Yes(product, wish, available, "Products.YesSome")}\n{List(available)}",
        _ => $"{Yes(product, wish, available, "Products.YesMany")}\n{string.Join('\n', ProductCards.Options(available).Select(option => $"- {option}"))}",
    };

    private static string Yes(Product product, ProductWish wish, List<Variant> available, string text) => Texts.Say(
        text, ("product", wish.Options.Length == 0 ? product.Title
            : Texts.Say("Products.Variant", ("product", product.Title), ("options", OptionText.Of(wish.Options)))),
        ("count", ProductReplies.Count(available.Count)), ("price", ProductCards.Prices(available)));

    private static string No(Product product, ProductWish wish, IReadOnlyList<Variant> fitting) => fitting.Count == 0 && wish.Options.Length > 0
        ? Texts.Say("Products.NoSuch", ("product", product.Title), ("options", OptionText.Of(wish.Options)))
        : Texts.Say("Products.NotNow", ("product", fitting.Count == 1 ? ProductCards.NameOf(product, fitting[0]) : product.Title));

    // What there is not at all will not be back.
    private static string Nearest(Product product, ProductWish wish, bool comesLikeThat)
    {
        var others = product.Variants.Where(variant => variant.CanBeSold).OrderByDescending(variant => VariantFilter.Matches(wish, variant))
            .ThenBy(variant => variant.Price.Amount).Take(MostListed).ToList();
        return (others.Count == 0 ? "" : $" {Texts.Say("Products.NearestAre")}\n{List(others)}")
            + (!comesLikeThat ? "" : others.Count == 0 ? $" {Texts.Say("Products.TellMe")}" : $"\n{Texts.Say("Products.TellMe")}");
    }

    private static string List(IEnumerable<Variant> variants) => string.Join('\n', variants.Select(variant =>
        Texts.Say("Products.VariantLine", ("options", OptionText.Of(variant)), ("price", MoneyText.Of(variant.Price)))));
}
