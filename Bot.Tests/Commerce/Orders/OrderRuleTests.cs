using EcomBot.Commerce;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.AddressChanges;
using EcomBot.Commerce.Orders.Cancellations;
using EcomBot.Commerce.Orders.ItemChanges;
using EcomBot.Commerce.Orders.PaymentChanges;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Payments;
using EcomBot.Tests.Commerce.Storage;
using static EcomBot.Tests.Commerce.Orders.OrderShop;

namespace EcomBot.Tests.Commerce.Orders;

public sealed class OrderRuleTests
{
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
    [InlineData(OrderStatus.PendingItemModified, RefusalRule.AlreadyModified,
        "The items of order #W1000001 were changed once; nothing of it can be changed any more.")]
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

    private static CancelOrder Cancel() => new(Given.Ana, Number, CancelReason.NoLongerNeeded);

    private static ChangeOrderItems Change(string from, string to, PaymentMethodId? method = null) =>
        new(Given.Ana, Number, [new(new(from), new(to))], method ?? Given.Card);
}
