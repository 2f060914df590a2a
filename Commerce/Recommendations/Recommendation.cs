using EcomBot.Commerce.Catalogue;

namespace EcomBot.Commerce.Recommendations;

/// <summary>A product that a customer may like.</summary>
/// <param name="Product">The product with all its variants.</param>
/// <param name="Variant">The variant that fits what was asked, and can be sold now.</param>
/// <param name="Score">How well it fits beside the others of the same answer; higher is better, the scale has no unit.</param>
/// <param name="Reason">Why, for the words of any language.</param>
public sealed record Recommendation(Product Product, Variant Variant, double Score, RecommendationReason Reason);

/// <summary>Why a product is recommended, without words.</summary>
/// <param name="Kind">What kind of reason.</param>
/// <param name="About">
/// The product that the reason names: from the customer's own past or from the request. Null where the kind needs none.
/// </param>
/// <param name="Category">The category that the reason names; null where the kind needs none.</param>
public sealed record RecommendationReason(ReasonKind Kind, Product? About = null, string? Category = null);
