using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Carts;

/// <summary>Narrows a product down to the variant that is wanted, asking for one option at a time.</summary>
internal static class VariantChoice
{
    /// <summary>What the question for an option begins with.</summary>
    public const string About = "option:";

    private const int MostChoices = 12;

    /// <summary>The variant, or the question that comes next; neither where nothing comes into question.</summary>
    /// <param name="product">The product.</param>
    /// <param name="wish">What was said of it.</param>
    /// <param name="isAny">Whether any variant will do.</param>
    /// <param name="scope">Which variants come into question.</param>
    public static (Variant? Variant, Ask? Ask) Of(Product product, ProductWish wish, bool isAny, Func<Variant, bool> scope)
    {
        var fitting = VariantFilter.Fitting(wish, product).Where(scope).ToList();
        return fitting.Count switch
        {
            0 => (null, null),
            1 => (fitting[0], null),
            _ when wish.Order != CatalogueOrder.BestFit => (fitting[0], null),
            _ when isAny => (fitting.MinBy(variant => variant.Price.Amount), null),
            _ => NextOption(fitting) is { } option ? (null, AskFor(product, option, fitting)) : (fitting[0], null),
        };
    }

    /// <summary>A wish with the option that an answer chose; the same wish where it chose none.</summary>
    public static ProductWish With(ProductWish wish, TaskTurn turn) =>
        turn is { Asked: { } asked, Choice: { } value } && asked.StartsWith(About, StringComparison.Ordinal)
        ? wish with { Options = [.. wish.Options.Where(option => option.Name != asked[About.Length..]), new(asked[About.Length..], value)] }
        : wish;

    /// <summary>The values that a question offers, in its order.</summary>
    public static IReadOnlyList<string> Values(string option, IEnumerable<Variant> fitting) =>
        [.. fitting.Select(variant => variant.Options[option]).Where(value => value is not null).Select(value => value!).Distinct().Take(MostChoices)];

    private static string? NextOption(List<Variant> fitting) => fitting.SelectMany(variant => variant.Options).Select(option => option.Key).Distinct()
        .FirstOrDefault(name => fitting.Select(variant => variant.Options[name]).Distinct().Count() > 1);

    private static Ask AskFor(Product product, string option, List<Variant> fitting) => new(
        About + option, MessageFactory.Text(Texts.Say("Products.WhichOption", ("product", product.Title), ("option", OptionText.NameOf(option)))),
        [.. Values(option, fitting).Select(value => new Answer(value, Title(value, fitting.Where(variant => variant.Options[option] == value).ToList())))]);

    private static string Title(string value, List<Variant> variants) =>
        Texts.Say("Products.OptionChoice", ("option", OptionText.ValueOf(value)), ("price", ProductCards.Prices(variants)));
}
