using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.Orders.Statements;

/// <summary>What several orders come to, in one currency.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Orders">How many orders.</param>
/// <param name="Pieces">How many pieces.</param>
/// <param name="Paid">What was paid.</param>
/// <param name="Refunded">What was refunded.</param>
/// <param name="Kept">What was paid less what was refunded.</param>
public sealed record OrderTotals(string Currency, int Orders, int Pieces, Money Paid, Money Refunded, Money Kept)
{
    /// <summary>Gets the totals of <paramref name="orders"/>, one entry a currency.</summary>
    public static IReadOnlyList<OrderTotals> Of(IEnumerable<Order> orders) =>
    [
        .. orders.GroupBy(order => order.Currency).Select(group => new OrderTotals(
            group.Key, group.Count(), group.Sum(order => order.Lines.Sum(line => line.Quantity)),
            Money.Sum(group.Select(order => order.Paid), group.Key), Money.Sum(group.Select(order => order.Refunded), group.Key),
            Money.Sum(group.Select(order => order.Kept()), group.Key))),
    ];
}
