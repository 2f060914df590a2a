using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders.ItemChanges;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.Orders.Returns;

/// <summary>Asks to send items of a delivered order back for money, all together and once an order.</summary>
/// <param name="Customer">Whose order.</param>
/// <param name="Order">Its number.</param>
/// <param name="Items">One entry a piece.</param>
/// <param name="RefundTo">The original payment method, or one of the customer's gift cards.</param>
/// <param name="Reason">Why, if the customer said so.</param>
/// <param name="Condition">The items' state, if known.</param>
/// <param name="Photos">Where the customer's photos are.</param>
/// <param name="SerialNumbers">The serial numbers on the items, if the customer was asked for them.</param>
public sealed record ReturnItems(
    CustomerId Customer, OrderNumber Order, IReadOnlyList<VariantId> Items, PaymentMethodId RefundTo, string? Reason = null,
    ItemCondition? Condition = null, IReadOnlyList<string>? Photos = null, IReadOnlyList<string>? SerialNumbers = null) : IOrderRequest;

/// <summary>Asks to send items of a delivered order back for other variants of the same products, all together and once an order.</summary>
/// <param name="Customer">Whose order.</param>
/// <param name="Order">Its number.</param>
/// <param name="Changes">One entry a piece.</param>
/// <param name="Method">What pays a difference, or gets it back, once the goods are there.</param>
/// <param name="Condition">The items' state, if known.</param>
/// <param name="Photos">Where the customer's photos are.</param>
/// <param name="SerialNumbers">The serial numbers on the items, if the customer was asked for them.</param>
public sealed record ExchangeItems(
    CustomerId Customer, OrderNumber Order, IReadOnlyList<ItemChange> Changes, PaymentMethodId Method,
    ItemCondition? Condition = null, IReadOnlyList<string>? Photos = null, IReadOnlyList<string>? SerialNumbers = null) : IOrderRequest;

/// <summary>Says that the goods of a return or exchange are back, which settles it.</summary>
/// <param name="Order">The order's number.</param>
/// <param name="CanBeSoldAgain">Whether they go back onto the shelf.</param>
/// <param name="SerialNumbers">The serial numbers that were read on them.</param>
public sealed record ReceiveGoods(OrderNumber Order, bool CanBeSoldAgain, IReadOnlyList<string>? SerialNumbers = null);

/// <summary>Asks to forget a return or exchange whose goods are not back yet: the order is delivered again.</summary>
public sealed record WithdrawReturn(CustomerId Customer, OrderNumber Order) : IOrderRequest;
