using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Statements;
using EcomBot.Commerce.Payments;

namespace EcomBot.Dialogs.Refunds;

/// <summary>What is to be told of an order's refunds, return and exchange.</summary>
/// <param name="Order">The order.</param>
/// <param name="Refunds">Its refunds.</param>
/// <param name="Methods">The customer's payment methods.</param>
/// <param name="ReturnTo">Where goods go back to.</param>
internal sealed record RefundStory(Order Order, IReadOnlyList<RefundStatus> Refunds, IReadOnlyList<PaymentMethod> Methods, string ReturnTo)
{
    /// <summary>Whether there is nothing to tell.</summary>
    public bool IsEmpty => Refunds.Count == 0 && Order.Return is null && Order.Exchange is null;
}
