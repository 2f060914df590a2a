using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;

namespace EcomBot.Commerce.Recommendations.Pasts;

/// <summary>That somebody bought something.</summary>
/// <param name="Customer">Who.</param>
/// <param name="Product">What.</param>
/// <param name="At">When; null where the shop keeps no dates.</param>
/// <param name="Order">The order, where there is one: without dates it tells one visit from another.</param>
internal sealed record Bought(CustomerId Customer, ProductId Product, DateTimeOffset? At, string? Order);
