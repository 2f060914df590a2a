using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Commerce.Orders;

/// <summary>What an operation does to an order.</summary>
/// <param name="Before">The order as it was.</param>
/// <param name="After">The order as it is then.</param>
/// <param name="Moves">The money that moves, at once or when the goods are back.</param>
/// <param name="ReturnTo">Where goods are sent back to; null when none are.</param>
/// <param name="RestockingFee">What the shop keeps of a refund; null when nothing.</param>
/// <param name="Held">Says that a person checks the request first, and nothing is done yet; null when it is done.</param>
public sealed record OrderEffect(
    Order Before, Order After, IReadOnlyList<MoneyMove> Moves, string? ReturnTo = null, Money? RestockingFee = null,
    HeldCase? Held = null);
