using EcomBot.Commerce.Customers;

namespace EcomBot.Commerce.Orders.AddressChanges;

/// <summary>Asks to send a pending order somewhere else.</summary>
public sealed record ChangeOrderAddress(CustomerId Customer, OrderNumber Order, Address Address) : IOrderRequest;
