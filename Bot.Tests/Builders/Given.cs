using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Shipments;

namespace EcomBot.Tests.Builders;

/// <summary>Valid customers and orders; a test says only what matters to it.</summary>
internal static class Given
{
    public static Customer Ana { get; } = ACustomer("ana", "Ana", "Silva", "ana@example.com", "78701");

    public static Customer Bo { get; } = ACustomer("bo", "Bo", "Chen", "bo@example.com", "94103");

    public static Customer ACustomer(string id, string firstName, string lastName, string email, string postalCode) => new()
    {
        Id = new(id),
        FirstName = firstName,
        LastName = lastName,
        Email = email,
        Address = new("1 Main Street", null, "Austin", "TX", postalCode, "USA"),
    };

    public static Order AnOrder(Customer of, string number = "#W1000001", OrderStatus status = OrderStatus.Shipped, params string[] items) => new()
    {
        Number = new(number),
        Customer = of.Id,
        Currency = "USD",
        Status = status,
        ShippingAddress = of.Address,
        Lines = [.. (items.Length > 0 ? items : ["Desk Lamp"]).Select(AnItem)],
    };

    public static Shipment AShipment(string trackingNumber) => new(new(trackingNumber), [], "DHL", "in transit", null, []);

    private static OrderLine AnItem(string title) =>
        new(new($"variant of {title}"), new($"product {title}"), title, new([new("color", "black")]), new(24.90m, "USD"), 1);
}
