using EcomBot.Cognitive.Vocabularies;
using EcomBot.Commerce.Catalogue.Names;
using EcomBot.Commerce.Orders;

namespace EcomBot.Bot.Catalogue;

/// <summary>Tells the understanding of texts what the shop's own words and numbers look like.</summary>
internal sealed class VocabularyFeed(IOrderStore orders, IShopNames names, ShopVocabulary vocabulary)
{
    /// <summary>Reads the shop, and replaces the vocabulary where it differs: making one ready costs more than comparing.</summary>
    /// <returns>Whether it was replaced.</returns>
    public async Task<bool> RefreshAsync(CancellationToken cancellationToken)
    {
        var pattern = await orders.PatternAsync(cancellationToken);
        var now = new Vocabulary
        {
            OrderNumbers = pattern.Example is { } example ? [FormatOf(example)] : [],
            Terms = ShopTerms.Of(await names.ReadAsync(cancellationToken)),
        };
        var isNew = !now.OrderNumbers.SequenceEqual(vocabulary.Current.OrderNumbers) || !now.Terms.SequenceEqual(vocabulary.Current.Terms);
        if (isNew)
        {
            vocabulary.Replace(now);
        }
        return isNew;
    }

    private static OrderNumberFormat FormatOf(OrderNumber example)
    {
        var digits = example.Value.Count(char.IsAsciiDigit);
        return new(string.Concat(example.Value.TakeWhile(letter => !char.IsAsciiDigit(letter))), digits, digits);
    }
}
