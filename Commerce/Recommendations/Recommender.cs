using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Recommendations.Models;
using EcomBot.Commerce.Recommendations.Pasts;
using EcomBot.Commerce.Recommendations.Purchases;
using EcomBot.Commerce.Recommendations.Ranking;
using EcomBot.Commerce.Recommendations.Reasons;
using EcomBot.Commerce.Recommendations.Training;

namespace EcomBot.Commerce.Recommendations;

/// <inheritdoc cref="IRecommender"/>
internal sealed class Recommender(ShopLearner learner, CustomerPasts pasts, Shelf shelf) : IRecommender
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Recommendation>> RecommendAsync(
        RecommendationRequest request, CancellationToken cancellationToken)
    {
        CheckCount(request);
        var past = await pasts.ReadAsync(request.Customer, cancellationToken);
        return await PickAsync(request, past, past, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Recommendation>> AlsoLikeAsync(
        ProductId product, RecommendationRequest request, CancellationToken cancellationToken)
    {
        CheckCount(request);
        var past = await pasts.ReadAsync(request.Customer, cancellationToken);
        var alone = request with { Context = [product], Excluded = [.. request.Excluded, .. request.Context] };
        return await PickAsync(alone, CustomerPast.None, past, cancellationToken);
    }

    private static void CheckCount(RecommendationRequest request)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Count, RecommendationRequest.MostProducts);
    }

    // The taste says what comes first; the past bars what the customer has or does not want.
    private async Task<IReadOnlyList<Recommendation>> PickAsync(
        RecommendationRequest request, CustomerPast taste, CustomerPast past, CancellationToken cancellationToken)
    {
        if (await learner.ModelAsync(cancellationToken) is not { } model)
        {
            return [];
        }

        var barred = Barred(model, request, past);
        var preference = new Preference(model, AnchorsOf(model, request, taste),
            product => !barred.Contains(product) && Fits(model.Products[product], request));
        return await shelf.PickAsync(request, preference.Ranked(), cancellationToken);
    }

    private static Anchors AnchorsOf(ShopModel model, RecommendationRequest request, CustomerPast taste) => new(
        model.PlacesOf(request.Context.Distinct()), model.PlacesOf(taste.Seen().Except(request.Context)), VisitsOf(model, taste));

    private static HashSet<int> Barred(ShopModel model, RecommendationRequest request, CustomerPast past) =>
    [
        .. model.PlacesOf([.. request.Context, .. request.Excluded, .. past.Dismissed()]),
        .. model.PlacesOf(past.Purchases.Select(one => one.Product)).Where(one => !model.Ranker.Known.MayComeAgain(one, Owned.ByNature)),
    ];

    private static IReadOnlyList<Visit> VisitsOf(ShopModel model, CustomerPast past)
    {
        var places = model.PlacesByName(past.Purchases.Select(one => one.Product));
        return Visits.Of(past.Purchases.Where(one => places.ContainsKey(one.Product)), product => places[product]);
    }

    private static bool Fits(ModelProduct product, RecommendationRequest request) =>
        IsSame(request.Category, product.Category) && IsSame(request.Brand, product.Brand);

    private static bool IsSame(string? wanted, string? given) =>
        wanted is null || string.Equals(wanted, given, StringComparison.OrdinalIgnoreCase);
}
