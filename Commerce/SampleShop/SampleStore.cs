using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Devices;
using EcomBot.Commerce.Faq;
using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Orders;

namespace EcomBot.Commerce.SampleShop;

/// <summary>A whole shop to show the bot with: the same every day but for its dates, which lie before that day.</summary>
internal sealed record SampleStore(
    IReadOnlyList<Product> Products, IReadOnlyList<Customer> Customers, IReadOnlyList<Order> Orders, IReadOnlyList<Device> Devices,
    IReadOnlyList<ServiceCentre> ServiceCentres, IReadOnlyList<Interaction> Interactions, IReadOnlyList<FaqEntry> Faq)
{
    private const int Seed = 20260131;

    /// <summary>Makes the shop as it stands at the beginning of the day of <paramref name="now"/>.</summary>
    public static SampleStore At(DateTimeOffset now)
    {
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        var random = new Random(Seed);
        var shelf = SampleShelf.Fill(random);
        var customers = SamplePeople.Invite(random);
        var orders = new SampleSales(shelf, random, today).Sell(customers);
        var devices = SampleDevices.Register(orders, shelf, random);
        var visits = SampleVisits.Remember(customers, orders, shelf, random, today);
        return new(shelf, customers, orders, devices, SampleWorkshops.All, visits, SampleFaq.Read());
    }
}
