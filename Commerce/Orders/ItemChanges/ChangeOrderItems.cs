using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.Orders.ItemChanges;

/// <summary>Asks to replace items of a pending order, all at once and only once.</summary>
/// <param name="Customer">Whose order.</param>
/// <param name="Order">Its number.</param>
/// <param name="Changes">One entry a piece.</param>
/// <param name="Method">What pays a difference, or gets it back.</param>
public sealed record ChangeOrderItems(
    CustomerId Customer, OrderNumber Order, IReadOnlyList<ItemChange> Changes, PaymentMethodId Method) : IOrderRequest;
