using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Recommendations.Purchases;

namespace EcomBot.Commerce.Recommendations.Pasts;

/// <summary>Makes visits of purchases: what was bought on one day is one visit, however many records tell of it.</summary>
internal static class Visits
{
    /// <summary>Gets the visits of one customer in order of time; those without date come first, in the order of their orders.</summary>
    public static IReadOnlyList<Visit> Of(IEnumerable<Bought> bought, Func<ProductId, int> placeOf) =>
    [
        .. bought.GroupBy(one => (Day: DayOf(one), Order: one.At is null ? one.Order : null))
            .OrderBy(visit => visit.Key.Day).ThenBy(visit => visit.Key.Order, StringComparer.Ordinal)
            .Select(visit => new Visit(visit.Key.Day, [.. visit.Select(one => placeOf(one.Product)).Distinct()])),
    ];

    private static double DayOf(Bought one) => one.At is { } at ? Math.Floor((at - DateTimeOffset.UnixEpoch).TotalDays) : 0;
}
