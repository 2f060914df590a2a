using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Items;

namespace EcomBot.Dialogs.Products;

/// <summary>Finds the next size of what was shown: "do you have them one size up?"</summary>
internal static class OptionSteps
{
    /// <summary>The options that a text asks for against those of a wish for one product; none where it takes no step, or there is none to take.</summary>
    public static IReadOnlyList<OptionWish> Find(string text, ProductWish before, IReadOnlyList<Product> products) =>
        products is [var product] && StepWords.AreExact(text) && WishReader.Read(text, product) is [{ } wish, ..]
            ? [.. wish.Steps.Where(step => step.Value.Places is not (OptionStep.Any or OptionStep.ToTheEnd))
                .SelectMany(step => Of(step.Key, step.Value, before, product))] : [];

    private static IEnumerable<OptionWish> Of(string option, OptionStep step, ProductWish before, Product product)
    {
        var values = product.Variants.Select(variant => variant.Options[option]).OfType<string>().Distinct().ToArray();
        decimal PlaceOf(string value) => (OptionScale.Of(value, values) ?? 0) * step.Way;
        var shown = VariantFilter.Fitting(before, product).Where(variant => variant.CanBeSold).Select(variant => variant.Options[option])
            .OfType<string>().Select(PlaceOf).ToList();
        var further = values.Where(value => shown.Count > 0 && PlaceOf(value) > shown.Max()).OrderBy(PlaceOf).ToList();
        return further.Skip(step.Places - 1).Take(1).Select(value => new OptionWish(option, value));
    }
}
