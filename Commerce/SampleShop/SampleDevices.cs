using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Devices;
using EcomBot.Commerce.Orders;

namespace EcomBot.Commerce.SampleShop;

/// <summary>The pieces with serial numbers that the sample shop has sold.</summary>
internal static class SampleDevices
{
    public static IReadOnlyList<Device> Register(IReadOnlyList<Order> orders, IReadOnlyList<Product> shelf, Random random)
    {
        var months = shelf.ToDictionary(product => product.Id, product => product.WarrantyMonths ?? 0);
        return
        [
            .. from order in orders
               where order.DeliveredAt is not null
               from line in order.Lines
               where line.SerialNumber is not null
               select Make(order, line, months[line.Product], random),
        ];
    }

    private static Device Make(Order order, OrderLine line, int months, Random random) => new()
    {
        SerialNumber = new(line.SerialNumber!),
        Variant = line.Variant,
        Customer = order.Customer,
        PurchasedAt = order.PlacedAt,
        WarrantyEndsAt = order.PlacedAt!.Value.AddMonths(months),
        Services = random.Next(6) > 0 ? []
            : [new(order.DeliveredAt!.Value.AddDays(3), SampleWorkshops.All[random.Next(SampleWorkshops.All.Length)].Id, "checked, no fault found")],
    };
}
