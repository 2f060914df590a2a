using EcomBot.Commerce.Recommendations.Purchases;

namespace EcomBot.Benchmarks.Recommendations;

/// <summary>Names the best products for a customer with these visits, best first.</summary>
/// <param name="visits">The customer's visits.</param>
/// <param name="had">What the customer had.</param>
/// <param name="most">How many at most.</param>
internal delegate IReadOnlyList<int> TopList(IReadOnlyList<Visit> visits, IReadOnlySet<int> had, int most);
