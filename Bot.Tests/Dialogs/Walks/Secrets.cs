using EcomBot.Commerce;
using EcomBot.Commerce.Customers;

namespace EcomBot.Tests.Dialogs.Walks;

/// <summary>What nobody but its own customer may read: names, e-mail addresses, phone numbers, streets, order and tracking numbers.</summary>
internal sealed class Secrets(WalkShop shop)
{
    private readonly Dictionary<CustomerId, HashSet<string>> _all = shop.Customers.ToDictionary(customer => customer.Id, customer => Of(shop, customer));

    /// <summary>What must not be said to a customer.</summary>
    /// <param name="customer">Who talks with the bot.</param>
    /// <param name="isKnown">Whether they have proved who they are; until then their own data are not for them either.</param>
    public IReadOnlyList<string> From(Customer customer, bool isKnown)
    {
        var own = isKnown ? _all[customer.Id] : [];
        return [.. _all.Values.SelectMany(secrets => secrets).Distinct().Where(secret => !own.Contains(secret))];
    }

    private static HashSet<string> Of(WalkShop shop, Customer customer)
    {
        var orders = shop.OrdersOf(customer);
        return
        [
            customer.FullName, customer.Email, customer.Phone ?? customer.Email, Street(customer.Address),
            .. orders.Select(order => order.Number.Value), .. orders.Select(order => Street(order.ShippingAddress)),
            .. orders.SelectMany(order => order.Shipments).Select(shipment => shipment.TrackingNumber.Value),
        ];
    }

    private static string Street(Address address) => address.Line1;
}
