using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Tests.Bot.Channels.Messenger;
using EcomBot.Tests.Commerce;
using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Faults;

/// <summary>A shop with many customers, each of whom has an order to return, one to exchange, one to change and one to cancel.</summary>
internal static class FaultShop
{
    private const int Plenty = 100_000;

    /// <summary>Fills a shop.</summary>
    public static Task FillAsync(TestShop shop, int customers) =>
        shop.AddAsync([.. Given.Catalogue(Plenty), .. Enumerable.Range(0, customers).SelectMany(RecordsOf)]);

    /// <summary>What the n-th customer will want. One in five thinks better of it; every second one writes on Messenger.</summary>
    public static ServiceStory StoryOf(BotFleet bots, GraphPeer graph, int number)
    {
        var isMeant = number % 5 != 4;
        IServiceCustomer customer = number % 2 == 0
            ? new DirectLineCustomer(bots, $"device-{number}", number) : new MessengerCustomer(bots, graph, $"{number + 7_000_000}", number);
        return new(customer, EmailOf(number),
        [
            new(OrderOf(number, 1), $"I want to return the whole order {OrderOf(number, 1)}", OrderStatus.ReturnRequested, isMeant),
            new(OrderOf(number, 2), $"I want to exchange the shirt of order {OrderOf(number, 2)} for size M", OrderStatus.ExchangeRequested, isMeant),
            new(OrderOf(number, 3), $"please change the shirt in order {OrderOf(number, 3)} to size M", OrderStatus.PendingItemModified, isMeant),
            new(OrderOf(number, 4), $"please cancel order {OrderOf(number, 4)}, I no longer need it", OrderStatus.Cancelled, isMeant),
        ]);
    }

    private static IEnumerable<object> RecordsOf(int number)
    {
        var id = new CustomerId($"customer{number}");
        return Given.Customer(id)
            .Append(Given.Order(OrderStatus.Delivered, OrderOf(number, 1)) with { Customer = id })
            .Append(Given.Order(OrderStatus.Delivered, OrderOf(number, 2)) with { Customer = id })
            .Append(Given.Order(OrderStatus.Pending, OrderOf(number, 3)) with { Customer = id })
            .Append(Given.Order(OrderStatus.Pending, OrderOf(number, 4)) with { Customer = id });
    }

    private static string OrderOf(int customer, int place) => $"#W{(customer * 10) + place + 2_000_000}";

    private static string EmailOf(int number) => $"customer{number}@example.com";
}
