using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.ImportExport;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.Operations;

/// <summary>The refusals that several operations give.</summary>
internal static class Refusals
{
    public static Refusal OrderNotFound(OrderNumber number) =>
        new(RefusalRule.OrderNotFound, $"There is no order {number} of this customer.", ("order", number));

    public static Refusal CustomerNotFound(CustomerId customer) =>
        new(RefusalRule.CustomerNotFound, $"There is no customer {customer}.", ("customer", customer));

    public static Refusal PaymentMethodNotFound(PaymentMethodId method) =>
        new(RefusalRule.PaymentMethodNotFound, $"The customer has no payment method {method}.", ("method", method));

    public static Refusal GiftCardTooSmall(PaymentMethod card, Money amount) => new(RefusalRule.GiftCardTooSmall,
        $"The gift card {card.Id} holds {new Money(card.Balance ?? 0, amount.Currency)}, which does not cover {amount}.",
        ("method", card.Id), ("balance", new Money(card.Balance ?? 0, amount.Currency)), ("amount", amount));

    public static Refusal VariantNotFound(VariantId variant) =>
        new(RefusalRule.VariantNotFound, $"There is no item {variant}.", ("variant", variant));

    public static Refusal NotAvailable(Variant variant, string title) => new(RefusalRule.NotAvailable,
        $"{title} ({variant.Options}) is not available.", ("variant", variant.Id), ("title", title), ("options", variant.Options));

    public static Refusal NotPending(Order order) => order.Status == OrderStatus.PendingItemModified
        ? new(RefusalRule.AlreadyModified, $"The items of order {order.Number} were changed once; nothing of it can be changed any more.",
            ("order", order.Number), ("status", ChoiceText<OrderStatus>.Of(order.Status)))
        : new(RefusalRule.OrderNotPending,
        $"Order {order.Number} is {ChoiceText<OrderStatus>.Of(order.Status)}; only a pending order can be changed or cancelled.",
            ("order", order.Number), ("status", ChoiceText<OrderStatus>.Of(order.Status)));

    public static Refusal NotDelivered(Order order) => IsRequested(order)
        ? new(RefusalRule.AlreadyRequested, $"Order {order.Number} is {ChoiceText<OrderStatus>.Of(order.Status)}; items go back once an order, all together.",
            ("order", order.Number), ("status", ChoiceText<OrderStatus>.Of(order.Status)))
        : new(RefusalRule.OrderNotDelivered,
        $"Order {order.Number} is {ChoiceText<OrderStatus>.Of(order.Status)}; only a delivered order can be returned or exchanged.",
            ("order", order.Number), ("status", ChoiceText<OrderStatus>.Of(order.Status)));

    public static Refusal ItemNotInOrder(VariantId variant, Order order) => new(RefusalRule.ItemNotInOrder,
        $"Order {order.Number} has no item {variant}, or fewer of it.", ("variant", variant), ("order", order.Number));

    public static Refusal NoItems(Order order) =>
        new(RefusalRule.NoItems, $"No item of order {order.Number} was named.", ("order", order.Number));

    private static bool IsRequested(Order order) => order.Status is OrderStatus.ReturnRequested or OrderStatus.ExchangeRequested
        or OrderStatus.Returned or OrderStatus.Exchanged;
}
