using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Products;

/// <summary>Finds products by what somebody types into a search box: names, categories, words, options, prices.</summary>
public sealed class ProductSearch(ProductReader reader, ProductFinder finder, ICatalogue catalogue)
{
    private const int MostFound = 100;

    /// <summary>What fits the text that the turn's activity says, the best first; without a text, what can be bought.</summary>
    public async Task<IReadOnlyList<ProductFound>> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var said = Utterance.Of(turnContext.Insights());
        var wish = await reader.ReadAsync(new(), said, new(turnContext, null, new(), null, null, OperationId.New()), cancellationToken);
        var hits = wish is { IsOpen: true, HasPrice: false }
            ? await catalogue.SearchAsync(new() { Text = said.Text.Length > 0 ? said.Text : null, Count = MostFound }, cancellationToken)
            : (await finder.FindAsync(wish, cancellationToken)).Hits;
        return [.. hits.Select(Found)];
    }

    /// <summary>A product as the search shows it; null where there is none.</summary>
    public async Task<ProductFound?> FindAsync(ProductId id, CancellationToken cancellationToken) =>
        await catalogue.FindAsync(id, cancellationToken) is { Variants.Count: > 0 } product ? Found(new(product, product.Variants)) : null;

    private static ProductFound Found(CatalogueHit hit) => new(hit.Product.Id, ProductCards.Of(hit));
}

/// <summary>A product that was found.</summary>
/// <param name="Id">The shop's name for it.</param>
/// <param name="Card">How it is shown.</param>
public sealed record ProductFound(ProductId Id, ProductCard Card);
