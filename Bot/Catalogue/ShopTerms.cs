using EcomBot.Cognitive;
using EcomBot.Cognitive.Vocabularies;
using EcomBot.Commerce.Catalogue.Names;

namespace EcomBot.Bot.Catalogue;

/// <summary>Turns the shop's names into terms that are found in texts.</summary>
internal static class ShopTerms
{
    private const int ShortestNumber = 6;

    /// <summary>The terms of a shop, always in the same order.</summary>
    public static IReadOnlyList<VocabularyTerm> Of(ShopNames names) =>
    [
        .. names.Products.Select(product => new VocabularyTerm(EntityCategory.Product, product.Key.Value, product.Value)),
        .. names.Brands.Select(brand => new VocabularyTerm(EntityCategory.Brand, brand, brand)),
        .. names.Categories.Select(category => new VocabularyTerm(EntityCategory.ProductCategory, category, category)),
        .. names.OptionValues.Select(value => new VocabularyTerm(EntityCategory.OptionValue, value, value)),
        .. names.ServiceCentres.Select(centre => new VocabularyTerm(EntityCategory.ServiceCentre, centre.Key, centre.Value)),
        .. names.Variants.Where(variant => IsSku(variant.Value)).Select(variant => new VocabularyTerm(EntityCategory.Sku, variant.Value, variant.Value)),
    ];

    // A name that customers copy from the shop, not one that is a word or a small number of the language.
    private static bool IsSku(string variant)
    {
        var digits = variant.Count(char.IsAsciiDigit);
        return digits >= ShortestNumber || (digits > 0 && digits < variant.Length && variant.Any(char.IsLetter) && variant.Length >= ShortestNumber);
    }
}
