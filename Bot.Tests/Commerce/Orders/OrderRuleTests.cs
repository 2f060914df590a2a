using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.AddressChanges;
using EcomBot.Commerce.Orders.Cancellations;
using EcomBot.Commerce.Orders.ItemChanges;
using EcomBot.Commerce.Orders.PaymentChanges;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Tests.Commerce.Orders;

public sealed class OrderRuleTests
{
    private static readonly OrderNumber Number = new("w1000001");

    [Theory, EachDatabase]
    public async Task A_pending_order_is_cancelled_and_refunded_to_where_the_money_came_from(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database, Given.Order());

        var effect = (await shop.ExecuteAsync<CancelOrder, OrderEffect>(Cancel())).Effect!;

        Assert.Equal(OrderStatus.Cancelled, effect.After.Status);
        Assert.Equal("no longer needed", effect.After.CancelReason);
        Assert.Equal(new(PaymentKind.Refund, Given.Usd(120), Given.Card, shop.Time.GetUtcNow()), effect.After.Payments[^1]);
        Assert.Equal(SettlementTime.FiveToSevenBusinessDays, Assert.Single(effect.Moves).When);
        Assert.Equal(Text(effect.After), Text(await FindAsync(shop)));
        Assert.Equal(11, await StockAsync(shop, "lamp-white"));
    }

    [Theory, EachDatabase]
    public async Task A_gift_card_gets_its_refund_at_once(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database, Given.Order(method: Given.GiftCard));

        var effect = (await shop.ExecuteAsync<CancelOrder, OrderEffect>(Cancel())).Effect!;

        Assert.Equal(SettlementTime.AtOnce, Assert.Single(effect.Moves).When);
        Assert.Equal(170, effect.Moves[0].Method.Balance);
        Assert.Equal(170, await BalanceAsync(shop));
    }

    [Theory]
    [InlineData(OrderStatus.Processed, RefusalRule.OrderNotPending, "Order #W1000001 is processed; only a pending order can be changed or cancelled.")]
    [InlineData(OrderStatus.Cancelled, RefusalRule.OrderNotPending, "Order #W1000001 is cancelled; only a pending order can be changed or cancelled.")]
    [InlineData(OrderStatus.PendingItemModified, RefusalRule.AlreadyModified, "The items of order #W1000001 were changed once; nothing of it can be changed any more.")]
    public async Task An_order_that_is_not_exactly_pending_stays_as_it_is(OrderStatus status, RefusalRule rule, string message)
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite, Given.Order(status));

        var refusals = new[]
        {
            (await shop.ExecuteAsync<CancelOrder, OrderEffect>(Cancel())).Refusal,
            (await shop.ExecuteAsync<ChangeOrderAddress, OrderEffect>(new(Given.Ana, Number, Given.Address("2 Oak Street")))).Refusal,
            (await shop.ExecuteAsync<ChangeOrderPayment, OrderEffect>(new(Given.Ana, Number, Given.PayPal))).Refusal,
            (await shop.ExecuteAsync<ChangeOrderItems, OrderEffect>(Change("shirt-s", "shirt-m"))).Refusal,
        };

        Assert.All(refusals, refusal => Assert.Equal((rule, message), (refusal!.Rule, refusal.Message)));
        Assert.Equal(status, (await FindAsync(shop)).Status);
    }

    [Fact]
    public async Task An_order_of_somebody_else_is_not_found()
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite, Given.Order());
        await shop.AddAsync(Given.Customer(new("bo")));

        var refusal = (await shop.ExecuteAsync<CancelOrder, OrderEffect>(Cancel() with { Customer = new("bo") })).Refusal!;

        Assert.Equal((RefusalRule.OrderNotFound, "There is no order w1000001 of this customer."), (refusal.Rule, refusal.Message));
    }

    [Theory, EachDatabase]
    public async Task A_pending_order_is_sent_somewhere_else(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database, Given.Order());

        await shop.ExecuteAsync<ChangeOrderAddress, OrderEffect>(new(Given.Ana, Number, Given.Address("2 Oak Street")));

        Assert.Equal((OrderStatus.Pending, "2 Oak Street"), ((await FindAsync(shop)).Status, (await FindAsync(shop)).ShippingAddress.Line1));
    }

    [Fact]
    public async Task An_address_needs_all_that_a_parcel_needs()
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite, Given.Order());

        var empty = await shop.PreviewAsync<ChangeOrderAddress, OrderEffect>(new(Given.Ana, Number, Given.Address("2 Oak Street") with { City = " " }));
        var same = await shop.PreviewAsync<ChangeOrderAddress, OrderEffect>(new(Given.Ana, Number, Given.Address("1 Main Street")));

        Assert.Equal("The address lacks its city.", empty.Refusal!.Message);
        Assert.Equal("Order #W1000001 goes to this address already.", same.Refusal!.Message);
    }

    [Theory, EachDatabase]
    public async Task Another_method_pays_and_the_original_is_refunded(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database, Given.Order());

        var effect = (await shop.ExecuteAsync<ChangeOrderPayment, OrderEffect>(new(Given.Ana, Number, Given.PayPal))).Effect!;

        Assert.Equal([(PaymentKind.Payment, Given.PayPal), (PaymentKind.Refund, Given.Card)], effect.Moves.Select(move => (move.Kind, move.Method.Id)));
        Assert.Equal(Given.Usd(120), effect.After.Kept());
        Assert.Equal([Given.PayPal], effect.After.PaidWith().Select(paid => paid.Key));
    }

    [Theory]
    [InlineData("card-1", RefusalRule.SamePaymentMethod, "Order #W1000001 is paid with card-1 already.")]
    [InlineData("gift-1", RefusalRule.GiftCardTooSmall, "The gift card gift-1 holds 50.00 USD, which does not cover 120.00 USD.")]
    [InlineData("card-9", RefusalRule.PaymentMethodNotFound, "The customer has no payment method card-9.")]
    public async Task A_method_that_cannot_take_over_is_refused(string method, RefusalRule rule, string message)
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite, Given.Order());

        var refusal = (await shop.ExecuteAsync<ChangeOrderPayment, OrderEffect>(new(Given.Ana, Number, new(method)))).Refusal!;

        Assert.Equal((rule, message), (refusal.Rule, refusal.Message));
    }

    [Theory, EachDatabase]
    public async Task Items_give_way_to_other_variants_once(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database, Given.Order());

        var effect = (await shop.ExecuteAsync<ChangeOrderItems, OrderEffect>(Change("shirt-s", "shirt-l", Given.GiftCard))).Effect!;
        var again = await shop.ExecuteAsync<ChangeOrderItems, OrderEffect>(Change("shirt-l", "shirt-m"));

        Assert.Equal(OrderStatus.PendingItemModified, effect.After.Status);
        Assert.Equal(["shirt-l", "lamp-white"], effect.After.Lines.Select(line => line.Variant.Value));
        Assert.Equal(Given.Usd(130), effect.After.Total);
        Assert.Equal(Given.Usd(130), effect.After.Kept());
        Assert.Equal((40, 11, 9), (await BalanceAsync(shop), await StockAsync(shop, "shirt-s"), await StockAsync(shop, "shirt-l")));
        Assert.Equal(RefusalRule.AlreadyModified, again.Refusal!.Rule);
    }

    [Theory]
    [InlineData("shirt-s", "shirt-xl", RefusalRule.NotAvailable, "Shirt (size: XL) is not available.")]
    [InlineData("shirt-s", "lamp-white", RefusalRule.OtherProduct, "Shirt can be replaced by another variant of the same product alone.")]
    [InlineData("shirt-s", "shirt-s", RefusalRule.SameVariant, "Shirt is this variant already.")]
    [InlineData("shirt-s", "shirt-zz", RefusalRule.VariantNotFound, "There is no item shirt-zz.")]
    [InlineData("shirt-m", "shirt-l", RefusalRule.ItemNotInOrder, "Order #W1000001 has no item shirt-m, or fewer of it.")]
    public async Task A_variant_that_cannot_take_an_items_place_is_refused(string from, string to, RefusalRule rule, string message)
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite, Given.Order());
        await using var other = await OpenAsync(ShopDatabaseKind.Sqlite, Given.Order(OrderStatus.Delivered));

        var change = (await shop.ExecuteAsync<ChangeOrderItems, OrderEffect>(Change(from, to))).Refusal!;
        var exchange = (await other.ExecuteAsync<ExchangeItems, OrderEffect>(Exchange(from, to))).Refusal!;

        Assert.Equal((rule, message), (change.Rule, change.Message));
        Assert.Equal((rule, message), (exchange.Rule, exchange.Message));
    }

    [Fact]
    public async Task A_gift_card_must_cover_the_difference()
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite, Given.Order(), giftCard: 9.99m);

        var refusal = (await shop.ExecuteAsync<ChangeOrderItems, OrderEffect>(Change("shirt-s", "shirt-l", Given.GiftCard))).Refusal!;

        Assert.Equal("The gift card gift-1 holds 9.99 USD, which does not cover 10.00 USD.", refusal.Message);
    }

    [Fact]
    public async Task The_last_piece_is_sold_once()
    {
        var order = Given.Order() with { Lines = [Given.Line("shirt", "shirt-s", 20, 2)], Payments = [new(PaymentKind.Payment, Given.Usd(40), Given.Card)] };
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite, order, stock: 1);

        var two = await shop.ExecuteAsync<ChangeOrderItems, OrderEffect>(new(
            Given.Ana, Number, [new(new("shirt-s"), new("shirt-m")), new(new("shirt-s"), new("shirt-m"))], Given.Card));
        var one = await shop.ExecuteAsync<ChangeOrderItems, OrderEffect>(Change("shirt-s", "shirt-m"));

        Assert.Equal(RefusalRule.NotAvailable, two.Refusal!.Rule);
        Assert.Equal(["shirt-m", "shirt-s"], one.Effect!.After.Lines.Select(line => line.Variant.Value));
        Assert.Equal(0, await StockAsync(shop, "shirt-m"));
    }

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

    [Theory, EachDatabase]
    public async Task A_dry_run_says_what_would_happen_and_changes_nothing(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database, Given.Order(method: Given.GiftCard));

        var preview = (await shop.PreviewAsync<CancelOrder, OrderEffect>(Cancel())).Effect!;

        Assert.Equal(Given.Usd(120), preview.Moves[0].Amount);
        Assert.Equal((OrderStatus.Pending, 50), ((await FindAsync(shop)).Status, await BalanceAsync(shop)));
        var executed = (await shop.ExecuteAsync<CancelOrder, OrderEffect>(Cancel())).Effect!;
        Assert.Equal(Text(preview.After), Text(executed.After));
    }

    [Theory, EachDatabase]
    public async Task The_same_operation_again_gets_the_first_answer(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database, Given.Order());

        var first = await shop.ExecuteAsync<CancelOrder, OrderEffect>(Cancel(), "op-1");
        var second = await shop.ExecuteAsync<CancelOrder, OrderEffect>(Cancel(), "op-1");
        var other = await shop.ExecuteAsync<ChangeOrderPayment, OrderEffect>(new(Given.Ana, Number, Given.PayPal), "op-1");

        Assert.Equal(Text(first.Effect!.After), Text(second.Effect!.After));
        Assert.Equal(RefusalRule.OperationIdUsed, other.Refusal!.Rule);
        Assert.Equal(2, (await FindAsync(shop)).Payments.Count);
    }

    private static async Task<TestShop> OpenAsync(
        ShopDatabaseKind database, Order order, decimal giftCard = 50, int stock = 10, Action<ServiceRules>? rules = null)
    {
        var shop = await TestShop.OpenAsync(database, options => rules?.Invoke(options.Rules));
        await shop.AddAsync([.. Given.Customer(giftCard: giftCard), .. Given.Catalogue(stock), order]);
        return shop;
    }

    private static CancelOrder Cancel() => new(Given.Ana, Number, CancelReason.NoLongerNeeded);

    private static ChangeOrderItems Change(string from, string to, PaymentMethodId? method = null) =>
        new(Given.Ana, Number, [new(new(from), new(to))], method ?? Given.Card);

    private static ExchangeItems Exchange(string from, string to, PaymentMethodId? method = null) =>
        new(Given.Ana, Number, [new(new(from), new(to))], method ?? Given.Card);

    private static ReturnItems Return(string item, PaymentMethodId method, string? number = null) =>
        new(Given.Ana, number is null ? Number : new(number), [new VariantId(item)], method);

    private static async Task<(Money Refund, Money? Fee)> FeeAsync(TestShop shop, ReturnItems request)
    {
        var effect = (await shop.PreviewAsync<ReturnItems, OrderEffect>(request)).Effect!;
        return (effect.Moves[0].Amount, effect.RestockingFee);
    }

    private static async Task<Order> FindAsync(TestShop shop) =>
        (await shop.AskAsync<IOrderStore, Order?>(all => all.FindAsync(Given.Ana, Number, default)))!;

    private static async Task<decimal?> BalanceAsync(TestShop shop) =>
        (await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindAsync(Given.Ana, default)))!.PaymentMethods[^1].Balance;

    private static Task<int?> StockAsync(TestShop shop, string variant) => shop.AskAsync<ShopContext, int?>(
        context => context.Variants.Where(one => one.Id == new VariantId(variant)).Select(one => one.Stock).SingleAsync());

    private static string Text(Order order) => EcomBot.Commerce.Journal.JournalJson.Write(order);
}
