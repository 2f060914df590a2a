using EcomBot.Cognitive.Vocabularies;
using EcomBot.Commerce.Orders;

namespace EcomBot.Bot.Catalogue;

/// <summary>Tells the understanding of texts what the shop's own words and numbers look like.</summary>
internal sealed class VocabularyFeed(IOrderStore orders, ShopVocabulary vocabulary)
{
    /// <summary>Reads the shop and replaces the vocabulary.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var pattern = await orders.PatternAsync(cancellationToken);
        vocabulary.Replace(vocabulary.Current with { OrderNumbers = pattern.Example is { } example ? [FormatOf(example)] : [] });
    }

    private static OrderNumberFormat FormatOf(OrderNumber example)
    {
        var digits = example.Value.Count(char.IsAsciiDigit);
        return new(string.Concat(example.Value.TakeWhile(letter => !char.IsAsciiDigit(letter))), digits, digits);
    }
}
