using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Devices;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Tests.Dialogs.Walks;

/// <summary>What is in the shop before anybody writes.</summary>
internal sealed record WalkShop(
    IReadOnlyList<Customer> Customers, IReadOnlyList<Order> Orders, IReadOnlyList<Product> Products, IReadOnlyList<Variant> Variants,
    IReadOnlyList<Device> Devices, IReadOnlyList<ServiceCentre> Centres)
{
    /// <summary>Reads it.</summary>
    public static async Task<WalkShop> ReadAsync(ShopContext shop) => new(
        await shop.Set<Customer>().OrderBy(customer => customer.Id).ToListAsync(), await shop.Set<Order>().OrderBy(order => order.Number).ToListAsync(),
        await shop.Set<Product>().OrderBy(product => product.Id).ToListAsync(), await shop.Set<Variant>().OrderBy(variant => variant.Id).ToListAsync(),
        await shop.Set<Device>().OrderBy(device => device.SerialNumber).ToListAsync(),
        await shop.Set<ServiceCentre>().OrderBy(centre => centre.Id).ToListAsync());

    /// <summary>A customer's orders.</summary>
    public IReadOnlyList<Order> OrdersOf(Customer customer) => [.. Orders.Where(order => order.Customer == customer.Id)];
}
