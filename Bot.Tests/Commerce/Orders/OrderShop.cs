using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Tests.Commerce.Orders;

/// <summary>A shop with one customer and one order, and what is in it.</summary>
internal static class OrderShop
{
    public static readonly OrderNumber Number = new("w1000001");

    public static async Task<TestShop> OpenAsync(
        ShopDatabaseKind database, Order order, decimal giftCard = 50, int stock = 10, Action<ServiceRules>? rules = null)
    {
        var shop = await TestShop.OpenAsync(database, options => rules?.Invoke(options.Rules));
        await shop.AddAsync([.. Given.Customer(giftCard: giftCard), .. Given.Catalogue(stock), order]);
        return shop;
    }

    public static ExchangeItems Exchange(string from, string to, PaymentMethodId? method = null) =>
        new(Given.Ana, Number, [new(new(from), new(to))], method ?? Given.Card);

    public static async Task<Order> FindAsync(TestShop shop) =>
        (await shop.AskAsync<IOrderStore, Order?>(all => all.FindAsync(Given.Ana, Number, default)))!;

    public static async Task<decimal?> BalanceAsync(TestShop shop) =>
        (await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindAsync(Given.Ana, default)))!.PaymentMethods[^1].Balance;

    public static Task<int?> StockAsync(TestShop shop, string variant) => shop.AskAsync<ShopContext, int?>(
        context => context.Variants.Where(one => one.Id == new VariantId(variant)).Select(one => one.Stock).SingleAsync());

    public static string Text(Order order) => EcomBot.Commerce.Journal.JournalJson.Write(order);
}
