using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Interactions;

namespace EcomBot.Commerce.Recommendations.Pasts;

/// <summary>What a customer did with a product lately, without buying it.</summary>
/// <param name="Product">Which product.</param>
/// <param name="Kind">What was done.</param>
internal sealed record Glance(ProductId Product, InteractionKind Kind);
