using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Devices;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.Operations;

/// <summary>Tells whose data a record holds.</summary>
internal static class RecordOwner
{
    /// <summary>Gets the customer, or null for records about nobody.</summary>
    public static CustomerId? Of(object record) => record switch
    {
        Order order => order.Customer,
        Customer customer => customer.Id,
        PaymentMethod method => method.Customer,
        Device device => device.Customer,
        IKeyedRecord keyed => keyed.Person,
        _ => null,
    };
}
