using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Recommendations.Neighbours;
using EcomBot.Commerce.Recommendations.Ranking;

namespace EcomBot.Commerce.Recommendations.Models;

/// <summary>All that the shop learnt at one time. Nothing in it is of one person.</summary>
/// <param name="Products">The products, by their places.</param>
/// <param name="Ranker">What ranks them.</param>
/// <param name="Alike">Which of them are alike by what the shop says of them.</param>
internal sealed record ShopModel(IReadOnlyList<ModelProduct> Products, Ranker Ranker, NeighbourTable Alike)
{
    private readonly Dictionary<ProductId, int> _places = Products.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index);

    /// <summary>Gets the places of those products that were there when it was learnt.</summary>
    public int[] PlacesOf(IEnumerable<ProductId> products) =>
        [.. products.Select(product => _places.GetValueOrDefault(product, -1)).Where(place => place >= 0)];

    /// <summary>Gets the same with their names.</summary>
    public Dictionary<ProductId, int> PlacesByName(IEnumerable<ProductId> products) =>
        products.Distinct().Where(_places.ContainsKey).ToDictionary(product => product, product => _places[product]);

    /// <summary>Gets whether nobody had bought a product yet.</summary>
    public bool IsNew(int product) => Ranker.Known.Figures.Bought[product] == 0;
}

/// <summary>A product as it was when the model was learnt.</summary>
/// <param name="Id">The shop's name for it.</param>
/// <param name="Category">What kind of thing it is.</param>
/// <param name="Brand">Who makes it.</param>
internal sealed record ModelProduct(ProductId Id, string? Category, string? Brand);
