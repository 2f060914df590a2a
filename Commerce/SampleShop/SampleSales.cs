using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.SampleShop;

/// <summary>What the sample shop's customers ordered so far, up to <paramref name="now"/>.</summary>
internal sealed class SampleSales(IReadOnlyList<Product> shelf, Random random, DateTimeOffset now)
{
    // Ana's order that is on its way, the fourth, is #W2611340.
    private const int FirstNumber = 2_611_337;
    private const int MostOrdersEach = 6;

    private static readonly OrderStatus[] Usual =
    [
        OrderStatus.Pending, OrderStatus.Processed, OrderStatus.Shipped, OrderStatus.Delivered, OrderStatus.Delivered,
        OrderStatus.Delivered, OrderStatus.Delivered, OrderStatus.Cancelled, OrderStatus.Returned, OrderStatus.ReturnRequested,
    ];

    private readonly SampleParcels _parcels = new(random);
    private int _next = FirstNumber;

    public IReadOnlyList<Order> Sell(IReadOnlyList<Customer> customers) =>
    [
        .. Enum.GetValues<OrderStatus>().Select(status => Place(SamplePeople.Ana, status)),
        Place(SamplePeople.Ana, OrderStatus.Pending), Place(SamplePeople.Ana, OrderStatus.Delivered),
        .. customers.Skip(1).SelectMany(customer => Enumerable.Range(0, random.Next(1, MostOrdersEach))
            .Select(_ => Place(customer, Usual[random.Next(Usual.Length)]))),
    ];

    private Order Place(Customer customer, OrderStatus status)
    {
        var lines = Lines();
        var placed = now.AddDays(-Age(status)).AddMinutes(-random.Next(600));
        var order = new Order
        {
            Number = new($"#W{_next++}"),
            Customer = customer.Id,
            Currency = "USD",
            PlacedAt = placed,
            Status = status,
            ShippingAddress = customer.Address,
            Lines = lines,
            Payments = [new(PaymentKind.Payment, Money.Sum(lines.Select(line => line.Total()), "USD"), customer.PaymentMethods[0].Id, placed)],
        };
        return SampleEndings.Give(_parcels.Send(order, now), shelf, now);
    }

    private OrderLine[] Lines()
    {
        var products = Enumerable.Range(0, random.Next(1, 4)).Select(_ => shelf[random.Next(shelf.Count)]).DistinctBy(product => product.Id);
        return [.. products.Select(Line)];
    }

    private OrderLine Line(Product product)
    {
        var variant = product.Variants[random.Next(product.Variants.Count)];
        var serial = SampleSerials.Draw(product, random);
        var quantity = serial is null && random.Next(6) == 0 ? 2 : 1;
        return new(variant.Id, product.Id, product.Title, variant.Options, variant.Price, quantity, serial);
    }

    private int Age(OrderStatus status) => status switch
    {
        OrderStatus.Pending or OrderStatus.PendingItemModified => random.Next(0, 2),
        OrderStatus.Processed => 2,
        OrderStatus.Shipped => random.Next(3, 5),
        OrderStatus.Delivered => random.Next(8, 90),
        OrderStatus.Cancelled => random.Next(5, 120),
        OrderStatus.ReturnRequested or OrderStatus.ExchangeRequested => random.Next(9, 20),
        _ => random.Next(30, 200),
    };
}
