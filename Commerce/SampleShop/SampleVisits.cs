using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Orders;

namespace EcomBot.Commerce.SampleShop;

/// <summary>What the sample shop's customers looked at before they bought, and what they thought of it.</summary>
internal static class SampleVisits
{
    private const int ViewsEach = 12;

    public static IReadOnlyList<Interaction> Remember(
        IReadOnlyList<Customer> customers, IReadOnlyList<Order> orders, IReadOnlyList<Product> shelf, Random random, DateTimeOffset now) =>
    [
        .. orders.SelectMany(order => order.Lines.SelectMany(line => Around(order, line, random))).Concat(
            customers.SelectMany(customer => Enumerable.Range(0, random.Next(ViewsEach)).Select(_ => View(customer, shelf, random, now))))
            .OrderBy(one => one.At),
    ];

    private static IEnumerable<Interaction> Around(Order order, OrderLine line, Random random)
    {
        var at = order.PlacedAt!.Value;
        yield return Of(order, line, InteractionKind.View, at.AddMinutes(-20), null);
        yield return Of(order, line, InteractionKind.Cart, at.AddMinutes(-5), null);
        yield return Of(order, line, InteractionKind.Purchase, at, line.Quantity);
        if (order.DeliveredAt is { } delivered && random.Next(3) == 0)
        {
            yield return Of(order, line, InteractionKind.Rating, delivered.AddHours(20), order.Return is null ? random.Next(3, 6) : random.Next(1, 4));
        }
    }

    private static Interaction Of(Order order, OrderLine line, InteractionKind kind, DateTimeOffset at, double? value) =>
        new() { Customer = order.Customer, Variant = line.Variant, Product = line.Product, Kind = kind, At = at, Value = value };

    private static Interaction View(Customer customer, IReadOnlyList<Product> shelf, Random random, DateTimeOffset now) => new()
    {
        Customer = customer.Id,
        Product = shelf[random.Next(shelf.Count)].Id,
        Kind = InteractionKind.View,
        At = now.AddMinutes(-random.Next(1, 60 * 24 * 90)),
    };
}
