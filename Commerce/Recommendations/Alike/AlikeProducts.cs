using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Recommendations.Neighbours;
using EcomBot.Commerce.Recommendations.Purchases;
using EcomBot.Commerce.Search;

namespace EcomBot.Commerce.Recommendations.Alike;

/// <summary>Tells which products are alike by what the shop says of them; this holds for new ones too.</summary>
/// <remarks>The cosine of their words, with rare words counting more (tf-idf); words that very many products share say nothing.</remarks>
internal static class AlikeProducts
{
    private const int Nearest = 20;
    private const int MostSharing = 2000;
    private const float Least = 0.05f;

    /// <summary>Gets for each product those that are most alike, from 0 to 1.</summary>
    public static NeighbourTable Build(IReadOnlyList<Product> products, CancellationToken cancellationToken)
    {
        var words = products.Select(WordsOf).ToArray();
        var places = words.SelectMany(own => own).Distinct().Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var sharing = new Appearances(new(places.Count, [.. words.Select(own => (IReadOnlyList<Visit>)[new(0, [.. own.Select(word => places[word])])])]));
        var rows = words.Select(own => Weigh([.. own.Select(word => places[word])], sharing, products.Count)).ToArray();
        return NeighbourTableBuilder.Build(products.Count, Nearest, (product, row) => Fill(rows, sharing, product, row), cancellationToken);
    }

    private static string[] WordsOf(Product product) =>
        [.. SearchTerms.Of($"{product.Title} {product.Brand} {product.Category} {product.Description}").Distinct()];

    private static Dictionary<int, float> Weigh(int[] words, Appearances sharing, int products)
    {
        var weights = words.ToDictionary(word => word, word => MathF.Log(1 + ((float)products / sharing.Of(word).Length)));
        var length = MathF.Sqrt(weights.Values.Sum(weight => weight * weight));
        return weights.ToDictionary(pair => pair.Key, pair => pair.Value / length);
    }

    private static void Fill(Dictionary<int, float>[] rows, Appearances sharing, int product, NeighbourRow row)
    {
        foreach (var (word, weight) in rows[product])
        {
            var others = sharing.Of(word);
            foreach (var (other, _) in others.Length > MostSharing ? [] : others)
            {
                row.Add(other, weight * rows[other][word]);
            }
        }

        foreach (var other in row.Touched)
        {
            row[other] = row[other] < Least ? 0 : row[other];
        }
    }
}
