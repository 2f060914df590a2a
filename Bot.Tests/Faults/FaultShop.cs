using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Tests.Commerce;
using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Faults;

/// <summary>A shop with many customers, each of whom has an order to return, one to exchange and one to change.</summary>
internal static class FaultShop
{
    private const int Plenty = 100_000;

    /// <summary>Fills a shop.</summary>
    public static Task FillAsync(TestShop shop, int customers) =>
        shop.AddAsync([.. Given.Catalogue(Plenty), .. Enumerable.Range(0, customers).SelectMany(RecordsOf)]);

    /// <summary>What the n-th customer will want. One in five thinks better of it.</summary>
    public static ServiceStory StoryOf(BotFleet bots, int number)
    {
        var isMeant = number % 5 != 4;
        return new(new DirectLineCustomer(bots, $"device-{number}", number), EmailOf(number),
        [
            new(OrderOf(number, 1), $"I want to return the whole order {OrderOf(number, 1)}", OrderStatus.ReturnRequested, isMeant),
            new(OrderOf(number, 2), $"I want to exchange the shirt of order {OrderOf(number, 2)} for size M", OrderStatus.ExchangeRequested, isMeant),
            new(OrderOf(number, 3), $"please change the shirt in order {OrderOf(number, 3)} to size M", OrderStatus.PendingItemModified, isMeant),
        ]);
    }

    private static IEnumerable<object> RecordsOf(int number)
    {
        var id = new CustomerId($"customer{number}");
        return Given.Customer(id)
            .Append(Given.Order(OrderStatus.Delivered, OrderOf(number, 1)) with { Customer = id })
            .Append(Given.Order(OrderStatus.Delivered, OrderOf(number, 2)) with { Customer = id })
            .Append(Given.Order(OrderStatus.Pending, OrderOf(number, 3)) with { Customer = id });
    }

    private static string OrderOf(int customer, int place) => $"#W{(customer * 10) + place + 2_000_000}";

    private static string EmailOf(int number) => $"customer{number}@example.com";
}
