using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Cancellations;
using EcomBot.Commerce.Orders.ItemChanges;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Tests.Commerce.Operations;

public sealed class ConcurrencyTests
{
    private const int Callers = 64;
    private const int Orders = 20;
    private const decimal GiftCard = 1000;
    private const int Stock = 100;

    [Theory, EachDatabase]
    public async Task Many_callers_change_the_same_orders_once_each_and_all_sums_are_right(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => CallAsync(shop, caller))));
        var orders = await shop.AskAsync<ShopContext, List<Order>>(context => context.Orders.ToListAsync());

        Assert.Equal(Orders, outcomes.Sum());
        Assert.All(orders, order => Assert.Equal(1, order.Version));
        Assert.All(orders, order => Assert.Equal(order.Status switch
        {
            OrderStatus.Cancelled => Given.Usd(0),
            OrderStatus.PendingItemModified => Given.Usd(130),
            _ => Given.Usd(120),
        }, order.Kept()));
        await SumsAreRightAsync(shop, orders);
    }

    [Theory, EachDatabase]
    public async Task The_same_operation_sent_ten_times_at_once_has_one_effect_and_one_answer(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);
        var request = new CancelOrder(Given.Ana, Number(0), CancelReason.OrderedByMistake);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(
            () => shop.ExecuteAsync<CancelOrder, OrderEffect>(request, "the-same"))));

        var answer = Assert.Single(answers.Select(outcome => EcomBot.Commerce.Journal.JournalJson.Write(outcome.Effect!)).Distinct());
        Assert.Contains("\"cancelled\"", answer, StringComparison.Ordinal);
        Assert.Equal((2, GiftCard + 120), await shop.AskAsync<ShopContext, (int, decimal?)>(async context => (
            (await context.Orders.SingleAsync(order => order.Number == Number(0))).Payments.Count,
            (await context.PaymentMethods.SingleAsync(method => method.Id == Given.GiftCard)).Balance)));
    }

    [Theory, EachDatabase]
    public async Task The_last_pieces_are_sold_to_as_many_callers_and_no_more(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database, stock: 3);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, Orders / 2).Select(order => Task.Run(
            () => shop.ExecuteAsync<ChangeOrderItems, OrderEffect>(new(Given.Ana, Number(order), [new(new("shirt-s"), new("shirt-l"))], Given.Card)))));

        Assert.Equal(3, outcomes.Count(outcome => outcome.IsAllowed));
        Assert.All(outcomes.Where(outcome => !outcome.IsAllowed), outcome => Assert.Equal(RefusalRule.NotAvailable, outcome.Refusal!.Rule));
        Assert.Equal(0, await StockAsync(shop, "shirt-l"));
    }

    [Theory, EachDatabase]
    public async Task The_database_itself_refuses_less_than_nothing(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);

        await Assert.ThrowsAnyAsync<Exception>(() => shop.DoAsync<ShopContext>(context => context.Variants
            .ExecuteUpdateAsync(set => set.SetProperty(variant => variant.Stock, -1))));
        await Assert.ThrowsAnyAsync<Exception>(() => shop.DoAsync<ShopContext>(context => context.PaymentMethods
            .Where(method => method.Balance != null).ExecuteUpdateAsync(set => set.SetProperty(method => method.Balance, -0.01m))));
    }

    // The first half of the orders is pending, the second delivered; each caller tries its own thing on every one.
    private static async Task<int> CallAsync(TestShop shop, int caller)
    {
        var done = 0;
        for (var order = 0; order < Orders; order++)
        {
            ItemChange[] change = [new(new("shirt-s"), new("shirt-l"))];
            var number = Number((order + caller) % Orders);
            var isDone = ((order + caller) % Orders < Orders / 2, caller % 2) switch
            {
                (true, 0) => (await shop.ExecuteAsync<CancelOrder, OrderEffect>(new(Given.Ana, number, CancelReason.NoLongerNeeded))).IsAllowed,
                (true, _) => (await shop.ExecuteAsync<ChangeOrderItems, OrderEffect>(new(Given.Ana, number, change, Given.GiftCard))).IsAllowed,
                (_, 0) => (await shop.ExecuteAsync<ReturnItems, OrderEffect>(new(Given.Ana, number, [new VariantId("lamp-white")], Given.GiftCard))).IsAllowed,
                _ => (await shop.ExecuteAsync<ExchangeItems, OrderEffect>(new(Given.Ana, number, change, Given.GiftCard))).IsAllowed,
            };
            done += isDone ? 1 : 0;
        }

        return done;
    }

    private static async Task SumsAreRightAsync(TestShop shop, List<Order> orders)
    {
        var (cancelled, changed) = (Count(orders, OrderStatus.Cancelled), Count(orders, OrderStatus.PendingItemModified));
        var exchanged = Count(orders, OrderStatus.ExchangeRequested);
        Assert.Equal(GiftCard + (120 * cancelled) - (10 * changed), await shop.AskAsync<ShopContext, decimal?>(
            context => context.PaymentMethods.Where(method => method.Id == Given.GiftCard).Select(method => method.Balance).SingleAsync()));
        Assert.Equal(Stock + cancelled + changed, await StockAsync(shop, "shirt-s"));
        Assert.Equal(Stock - changed - exchanged, await StockAsync(shop, "shirt-l"));
        Assert.Equal(Orders, await shop.AskAsync<ShopContext, int>(context => context.Operations.CountAsync()));
        Assert.Equal(Orders, await shop.AskAsync<ShopContext, int>(context => context.Journal.CountAsync(entry => entry.Record == nameof(Order))));
    }

    private static int Count(List<Order> orders, OrderStatus status) => orders.Count(order => order.Status == status);

    private static Task<int?> StockAsync(TestShop shop, string id) => shop.AskAsync<ShopContext, int?>(
        context => context.Variants.Where(variant => variant.Id == new VariantId(id)).Select(variant => variant.Stock).SingleAsync());

    private static async Task<TestShop> OpenAsync(ShopDatabaseKind database, int stock = Stock)
    {
        var shop = await TestShop.OpenAsync(database);
        await shop.AddAsync([.. Given.Customer(giftCard: GiftCard), .. Given.Catalogue(stock), .. Enumerable.Range(0, Orders).Select(order =>
            Given.Order(order < Orders / 2 ? OrderStatus.Pending : OrderStatus.Delivered, Number(order).Value, Given.GiftCard))]);
        return shop;
    }

    private static OrderNumber Number(int order) => new($"#W{1_000_000 + order}");
}
