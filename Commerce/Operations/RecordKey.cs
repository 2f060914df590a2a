using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Devices;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.Operations;

/// <summary>Names one record of the shop, whatever its kind.</summary>
internal readonly record struct RecordKey(string Record, string Id)
{
    /// <summary>Gets the key of a record.</summary>
    public static RecordKey Of(object record) => record switch
    {
        Order order => Of(order.Number),
        Customer customer => Of(customer.Id),
        PaymentMethod method => Of(method.Customer, method.Id),
        Variant variant => Of(variant.Id),
        Device device => Of(device.SerialNumber),
        IKeyedRecord keyed => keyed.Key,
        _ => throw new ArgumentException($"{record.GetType()} has no key.", nameof(record)),
    };

    public static RecordKey Of(OrderNumber number) => new(nameof(Order), number.Value);

    public static RecordKey Of(CustomerId id) => new(nameof(Customer), id.Value);

    public static RecordKey Of(CustomerId customer, PaymentMethodId id) => new(nameof(PaymentMethod), $"{customer}/{id}");

    public static RecordKey Of(VariantId id) => new(nameof(Variant), id.Value);

    public static RecordKey Of(SerialNumber serial) => new(nameof(Device), serial.Value);
}

/// <summary>A record that names itself in the journal.</summary>
internal interface IKeyedRecord
{
    /// <summary>Gets its key.</summary>
    RecordKey Key { get; }

    /// <summary>Gets whose data it holds, where it holds somebody's.</summary>
    CustomerId? Person { get; }
}
