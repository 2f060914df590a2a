using EcomBot.Commerce.Catalogue;

namespace EcomBot.Commerce.Recommendations;

/// <summary>Finds what a customer may like to buy, and says why.</summary>
/// <remarks>
/// Whatever it finds can be sold now and lies within what was asked. What the customer owns comes again only where it is bought
/// again by nature. A reason names only products of the request and of that customer's own past: never somebody else's.
/// </remarks>
public interface IRecommender
{
    /// <summary>Gets products for a customer, a cart, or a conversation so far, the best first.</summary>
    /// <param name="request">For whom, after what, and within which limits.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>As many as were asked for, or fewer where the shop has no more that fit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is not from 1 to 50.</exception>
    Task<IReadOnlyList<Recommendation>> RecommendAsync(RecommendationRequest request, CancellationToken cancellationToken);

    /// <summary>Gets what one may also like who likes a product ("more like this"), the best first; never the product itself.</summary>
    /// <param name="product">The product that the others are to be like, or to go well with.</param>
    /// <param name="request">For whom and within which limits; the default limits nothing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>As many as were asked for, or fewer where the shop has no more that fit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is not from 1 to 50.</exception>
    Task<IReadOnlyList<Recommendation>> AlsoLikeAsync(
        ProductId product, RecommendationRequest request, CancellationToken cancellationToken);
}
