using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Payments;
using EcomBot.Tests.Commerce.Storage;
using static EcomBot.Tests.Commerce.Orders.OrderShop;

namespace EcomBot.Tests.Commerce.Orders;

public sealed class ReturnRuleTests
{
    [Theory, EachDatabase]
    public async Task A_return_moves_money_when_the_goods_are_back(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database, Given.Order(OrderStatus.Delivered));

        var requested = (await shop.ExecuteAsync<ReturnItems, OrderEffect>(Return("lamp-white", Given.GiftCard))).Effect!;
        var before = await BalanceAsync(shop);
        var received = (await shop.ExecuteAsync<ReceiveGoods, OrderEffect>(new(Number, CanBeSoldAgain: true))).Effect!;

        Assert.Equal((OrderStatus.ReturnRequested, "RMA-1000001"), (requested.After.Status, requested.After.Return!.Rma!.Value.Value));
        Assert.Equal((SettlementTime.WhenGoodsAreBack, Given.Usd(100)), (requested.Moves[0].When, requested.Moves[0].Amount));
        Assert.Single(requested.After.Payments);
        Assert.Equal((50, 150), (before, await BalanceAsync(shop)));
        Assert.Equal((OrderStatus.Returned, Given.Usd(20)), (received.After.Status, received.After.Kept()));
        Assert.Equal(11, await StockAsync(shop, "lamp-white"));
    }

    [Fact]
    public async Task Items_go_back_once_an_order()
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite, Given.Order(OrderStatus.Delivered));
        await shop.ExecuteAsync<ReturnItems, OrderEffect>(Return("lamp-white", Given.Card));

        var second = (await shop.ExecuteAsync<ReturnItems, OrderEffect>(Return("shirt-s", Given.Card))).Refusal!;
        var exchange = (await shop.ExecuteAsync<ExchangeItems, OrderEffect>(Exchange("shirt-s", "shirt-m"))).Refusal!;

        Assert.Equal("Order #W1000001 is return requested; items go back once an order, all together.", second.Message);
        Assert.Equal(RefusalRule.AlreadyRequested, exchange.Rule);
    }

    [Fact]
    public async Task Only_a_delivered_order_goes_back()
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite, Given.Order());

        Assert.Equal("Order #W1000001 is pending; only a delivered order can be returned or exchanged.",
            (await shop.ExecuteAsync<ReturnItems, OrderEffect>(Return("lamp-white", Given.Card))).Refusal!.Message);
        Assert.Equal(RefusalRule.NothingRequested, (await shop.ExecuteAsync<ReceiveGoods, OrderEffect>(new(Number, true))).Refusal!.Rule);
    }

    [Fact]
    public async Task A_refund_goes_to_the_original_method_or_a_gift_card()
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite, Given.Order(OrderStatus.Delivered));

        var refusal = (await shop.PreviewAsync<ReturnItems, OrderEffect>(Return("lamp-white", Given.PayPal))).Refusal!;

        Assert.Equal("A refund of order #W1000001 goes to the original payment method or to a gift card.", refusal.Message);
        Assert.True((await shop.PreviewAsync<ReturnItems, OrderEffect>(Return("lamp-white", Given.Card))).IsAllowed);
        Assert.True((await shop.PreviewAsync<ReturnItems, OrderEffect>(Return("lamp-white", Given.GiftCard))).IsAllowed);
    }

    [Fact]
    public async Task The_return_window_counts_from_the_delivery_and_not_at_all_without_its_date()
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite, Given.Order(OrderStatus.Delivered));
        var delivered = shop.Time.GetUtcNow();
        await shop.AddAsync(
            Given.Order(OrderStatus.Delivered, "#W1000002") with { DeliveredAt = delivered.AddDays(-30) },
            Given.Order(OrderStatus.Delivered, "#W1000003") with { DeliveredAt = delivered.AddDays(-31) });

        Assert.True((await shop.PreviewAsync<ReturnItems, OrderEffect>(Return("lamp-white", Given.Card))).IsAllowed);
        Assert.True((await shop.PreviewAsync<ReturnItems, OrderEffect>(Return("lamp-white", Given.Card, "#W1000002"))).IsAllowed);
        Assert.Equal("Lamp could be sent back until 2026-05-31.",
            (await shop.PreviewAsync<ReturnItems, OrderEffect>(Return("lamp-white", Given.Card, "#W1000003"))).Refusal!.Message);
    }

    [Fact]
    public async Task The_last_day_of_the_return_window_counts_to_its_end()
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite, Given.Order(OrderStatus.Delivered));
        var today = new DateTimeOffset(shop.Time.GetUtcNow().Date, TimeSpan.Zero);
        await shop.AddAsync(
            Given.Order(OrderStatus.Delivered, "#W1000002") with { DeliveredAt = today.AddDays(-30) },
            Given.Order(OrderStatus.Delivered, "#W1000003") with { DeliveredAt = today.AddDays(-30).AddTicks(-1) });

        Assert.True(shop.Time.GetUtcNow() > today);
        Assert.True((await shop.PreviewAsync<ReturnItems, OrderEffect>(Return("lamp-white", Given.Card, "#W1000002"))).IsAllowed);
        Assert.False((await shop.PreviewAsync<ReturnItems, OrderEffect>(Return("lamp-white", Given.Card, "#W1000003"))).IsAllowed);
    }

    [Fact]
    public async Task Food_damaged_goods_and_missing_photos_are_refused_as_the_settings_say()
    {
        var order = Given.Order(OrderStatus.Delivered) with { Lines = [Given.Line("tea", "tea-green", 5), Given.Line("shirt", "shirt-s", 20)] };
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite, order, rules: rules =>
        {
            rules.AcceptedConditions = [ItemCondition.Unopened, ItemCondition.Opened, ItemCondition.Damaged];
            rules.PhotoConditions.Add(ItemCondition.Damaged);
            rules.RestockingFeePercent = 12.5m;
        });
        var shirt = Return("shirt-s", Given.Card);

        Assert.Equal(RefusalRule.NotReturnable, (await shop.PreviewAsync<ReturnItems, OrderEffect>(Return("tea-green", Given.Card))).Refusal!.Rule);
        Assert.Equal("Items that are used cannot be sent back.",
            (await shop.PreviewAsync<ReturnItems, OrderEffect>(shirt with { Condition = ItemCondition.Used })).Refusal!.Message);
        Assert.Equal("Photos are needed of items that are damaged.",
            (await shop.PreviewAsync<ReturnItems, OrderEffect>(shirt with { Condition = ItemCondition.Damaged })).Refusal!.Message);
        Assert.Equal(Given.Usd(20),
            (await shop.PreviewAsync<ReturnItems, OrderEffect>(shirt with { Condition = ItemCondition.Damaged, Photos = ["1.jpg"] })).Effect!.Moves[0].Amount);
        Assert.Equal((Given.Usd(17.5m), Given.Usd(2.5m)), await FeeAsync(shop, shirt));
    }

    [Theory, EachDatabase]
    public async Task An_exchange_reserves_the_new_item_and_settles_when_the_old_one_is_back(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database, Given.Order(OrderStatus.Delivered));

        var requested = (await shop.ExecuteAsync<ExchangeItems, OrderEffect>(Exchange("shirt-s", "shirt-m", Given.GiftCard))).Effect!;
        var received = (await shop.ExecuteAsync<ReceiveGoods, OrderEffect>(new(Number, CanBeSoldAgain: false))).Effect!;

        Assert.Equal((OrderStatus.ExchangeRequested, Given.Usd(5)), (requested.After.Status, requested.After.Exchange!.PriceDifference));
        Assert.Single(requested.After.Payments);
        Assert.Equal((OrderStatus.Exchanged, Given.Usd(125)), (received.After.Status, received.After.Kept()));
        Assert.Equal((45, 10, 9), (await BalanceAsync(shop), await StockAsync(shop, "shirt-s"), await StockAsync(shop, "shirt-m")));
    }

    [Fact]
    public async Task A_request_can_be_withdrawn_until_the_goods_are_back()
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite, Given.Order(OrderStatus.Delivered));
        await shop.ExecuteAsync<ExchangeItems, OrderEffect>(Exchange("shirt-s", "shirt-m"));

        await shop.ExecuteAsync<WithdrawReturn, OrderEffect>(new(Given.Ana, Number));

        Assert.Equal((OrderStatus.Delivered, null), ((await FindAsync(shop)).Status, (await FindAsync(shop)).Exchange));
        Assert.Equal(10, await StockAsync(shop, "shirt-m"));
        Assert.Equal(RefusalRule.NothingRequested, (await shop.ExecuteAsync<WithdrawReturn, OrderEffect>(new(Given.Ana, Number))).Refusal!.Rule);
    }

    private static ReturnItems Return(string item, PaymentMethodId method, string? number = null) =>
        new(Given.Ana, number is null ? Number : new(number), [new VariantId(item)], method);

    private static async Task<(Money Refund, Money? Fee)> FeeAsync(TestShop shop, ReturnItems request)
    {
        var effect = (await shop.PreviewAsync<ReturnItems, OrderEffect>(request)).Effect!;
        return (effect.Moves[0].Amount, effect.RestockingFee);
    }
}
