using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.Orders.PaymentChanges;

/// <summary>Asks to pay a pending order with one other method; what was paid before goes back.</summary>
public sealed record ChangeOrderPayment(CustomerId Customer, OrderNumber Order, PaymentMethodId Method) : IOrderRequest;
