using EcomBot.Commerce.Recommendations.Models;
using EcomBot.Commerce.Recommendations.Purchases;

namespace EcomBot.Commerce.Recommendations.Reasons;

/// <summary>The products that a reason may name: those of the request, and those of the customer's own past.</summary>
/// <param name="Asked">Those of the request.</param>
/// <param name="Seen">Those that the customer looked at.</param>
/// <param name="Visits">Those that the customer bought.</param>
internal sealed record Anchors(IReadOnlyList<int> Asked, IReadOnlyList<int> Seen, IReadOnlyList<Visit> Visits)
{
    private const float Fading = 0.9f;
    private const int MostVisits = 20;

    /// <summary>Gets whether the customer bought a product.</summary>
    public bool Has(int product) => Visits.Any(visit => visit.Products.Contains(product));

    /// <summary>Gets the reason for a product, with the place of the product that it names, or −1.</summary>
    public (ReasonKind Kind, int About) Explain(ShopModel model, int product)
    {
        if (Has(product))
        {
            return (ReasonKind.BoughtAgain, -1);
        }

        var bought = Best(one => Bond(model, one, product));
        var alike = bought.Strength > 0 ? default : Best(one => model.Alike.Between(one, product));
        return bought.Strength > 0 ? (bought.Kind, bought.Product)
            : alike.Strength > 0 ? (ReasonKind.SimilarTo, alike.Product)
            : (model.IsNew(product) ? ReasonKind.New : ReasonKind.Popular, -1);
    }

    private static float Bond(ShopModel model, int from, int to)
    {
        var known = model.Ranker.Known;
        return known.Customers.Between(from, to) + known.Visits.Between(from, to) + (0.1f * known.After.Between(from, to)) + known.Linear.Between(from, to);
    }

    private (float Strength, ReasonKind Kind, int Product) Best(Func<int, float> strength) => All()
        .Select(one => (Strength: one.Weight * strength(one.Product), one.Kind, one.Product))
        .DefaultIfEmpty().MaxBy(one => one.Strength);

    private IEnumerable<(int Product, ReasonKind Kind, float Weight)> All() =>
    [
        .. Asked.Select(product => (product, ReasonKind.OftenBoughtWith, 2f)),
        .. Seen.Select(product => (product, ReasonKind.BecauseYouLookedAt, 0.5f)),
        .. Visits.Reverse().Take(MostVisits).SelectMany((visit, ago) =>
            visit.Products.Select(product => (product, ReasonKind.BecauseYouBought, MathF.Pow(Fading, ago)))),
    ];
}
