using EcomBot.Commerce;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Devices;
using EcomBot.Commerce.Journal;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.AddressChanges;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Flags;
using EcomBot.Commerce.Shipments;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Tests.Commerce.Risk;

public sealed class HeldCaseTests
{
    private static readonly OrderNumber Number = new("#W1000001");
    private static readonly Actor Agent = new(ActorKind.Agent, "agent-7");
    private static readonly ReturnItems Lamp = new(Given.Ana, Number, [new("lamp-white")], Given.Card);

    [Theory, EachDatabase]
    public async Task An_item_after_its_time_is_held_where_the_settings_say_so(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(Delivered(daysAgo: 45), database, options => options.Rules.LateReturns = LateReturns.Hold);

        var effect = (await shop.ExecuteAsync<ReturnItems, OrderEffect>(Lamp)).Effect!;
        var waiting = Assert.Single(await HeldAsync(shop));

        Assert.Equal((RiskKind.Return, waiting.Id), (effect.Held!.Kind, effect.Held.Id));
        Assert.Equal((RiskCode.OutsideWindow, "2026-05-17"), (effect.Held.Reasons[0].Code, effect.Held.Reasons[0].Data["until"]));
        Assert.Empty(effect.Moves);
        Assert.Equal(OrderStatus.Delivered, (await OrderAsync(shop)).Status);
    }

    [Fact]
    public async Task An_item_after_its_time_is_refused_otherwise()
    {
        await using var shop = await OpenAsync(Delivered(daysAgo: 45));

        Assert.Equal(RefusalRule.ReturnWindowOver, (await shop.ExecuteAsync<ReturnItems, OrderEffect>(Lamp)).Refusal!.Rule);
        Assert.Empty(await HeldAsync(shop));
    }

    [Theory, EachDatabase]
    public async Task What_a_person_approves_is_done_then_and_once(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(Delivered(daysAgo: 45), database, options => options.Rules.LateReturns = LateReturns.Hold);
        var held = (await shop.ExecuteAsync<ReturnItems, OrderEffect>(Lamp)).Effect!.Held!;

        var decision = await DecideAsync(shop, Agent, new(held.Id, Approve: true, Note: "a regular"));
        var again = await DecideAsync(shop, Agent, new(held.Id, Approve: true));

        Assert.Equal(OrderStatus.ReturnRequested, decision.Effect!.Effect!.After.Status);
        Assert.Equal((RiskCaseStatus.Approved, "a regular"), (decision.Effect.Case.Status, decision.Effect.Case.Note));
        Assert.Equal(RefusalRule.CaseNotOpen, again.Refusal!.Rule);
        Assert.Equal(OrderStatus.ReturnRequested, (await OrderAsync(shop)).Status);
        Assert.Empty(await HeldAsync(shop));
    }

    [Fact]
    public async Task What_a_person_refuses_leaves_the_order_as_it_was()
    {
        await using var shop = await OpenAsync(Delivered(daysAgo: 45), adjust: options => options.Rules.LateReturns = LateReturns.Hold);
        var held = (await shop.ExecuteAsync<ReturnItems, OrderEffect>(Lamp)).Effect!.Held!;

        var decision = await DecideAsync(shop, Agent, new(held.Id, Approve: false));

        Assert.Equal((RiskCaseStatus.Refused, null), (decision.Effect!.Case.Status, decision.Effect.Effect));
        Assert.Equal(OrderStatus.Delivered, (await OrderAsync(shop)).Status);
    }

    [Fact]
    public async Task Nobody_but_a_person_of_the_shop_decides()
    {
        await using var shop = await OpenAsync(Delivered(daysAgo: 45), adjust: options => options.Rules.LateReturns = LateReturns.Hold);
        var held = (await shop.ExecuteAsync<ReturnItems, OrderEffect>(Lamp)).Effect!.Held!;

        foreach (var kind in (ActorKind[])[ActorKind.Bot, ActorKind.Customer, ActorKind.System])
        {
            Assert.Equal(RefusalRule.StaffOnly, (await DecideAsync(shop, new(kind, "x"), new(held.Id, Approve: false))).Refusal!.Rule);
        }
        Assert.Single(await HeldAsync(shop));
    }

    [Fact]
    public async Task Who_asks_again_while_it_is_checked_gets_the_same_answer()
    {
        await using var shop = await OpenAsync(Delivered(daysAgo: 45), adjust: options => options.Rules.LateReturns = LateReturns.Hold);

        var preview = (await shop.PreviewAsync<ReturnItems, OrderEffect>(Lamp)).Effect!.Held!;
        var first = (await shop.ExecuteAsync<ReturnItems, OrderEffect>(Lamp)).Effect!.Held!;
        var second = (await shop.ExecuteAsync<ReturnItems, OrderEffect>(Lamp)).Effect!.Held!;

        Assert.Equal((preview.Id, first.Id), (first.Id, second.Id));
        Assert.Single(await HeldAsync(shop));
    }

    [Theory]
    [InlineData("LUM00000042", false)]
    [InlineData("lum-00000042", false)]
    [InlineData("LUM00000099", true)]
    public async Task Another_serial_number_than_the_one_sold_is_held(string shown, bool isHeld)
    {
        await using var shop = await OpenAsync(Delivered(daysAgo: 3, serial: "LUM00000042"));

        var effect = (await shop.ExecuteAsync<ReturnItems, OrderEffect>(Lamp with { SerialNumbers = [shown] })).Effect!;

        Assert.Equal(isHeld ? RiskCode.SerialNumberMismatch : null, effect.Held?.Reasons[0].Code);
        Assert.Equal(isHeld ? OrderStatus.Delivered : OrderStatus.ReturnRequested, effect.After.Status);
    }

    [Fact]
    public async Task A_device_of_somebody_else_that_comes_back_moves_no_money()
    {
        await using var shop = await OpenAsync(Delivered(daysAgo: 3));
        await shop.AddAsync(new Device { SerialNumber = new("LUM00000077"), Variant = new("lamp-white"), Customer = new("bo") });
        await shop.ExecuteAsync<ReturnItems, OrderEffect>(Lamp);

        var effect = (await shop.ExecuteAsync<ReceiveGoods, OrderEffect>(new(Number, CanBeSoldAgain: true, ["LUM00000077"]))).Effect!;

        Assert.Equal((RiskKind.Settlement, "LUM00000077"), (effect.Held!.Kind, effect.Held.Reasons[0].Data["serial"]));
        Assert.DoesNotContain(effect.Held.Reasons, reason => reason.Data.Values.Any(value => value.Contains("bo")));
        Assert.Equal(Given.Usd(0), (await OrderAsync(shop)).Refunded);
        Assert.Equal(RiskCaseStatus.Approved, (await DecideAsync(shop, Agent, new(effect.Held.Id, Approve: true))).Effect!.Case.Status);
        Assert.Equal(Given.Usd(100), (await OrderAsync(shop)).Refunded);
    }

    [Fact]
    public async Task An_account_that_shares_the_address_of_a_flagged_one_is_held_until_the_flag_is_lifted()
    {
        await using var shop = await OpenAsync(Given.Order());
        await shop.AddAsync(Given.Customer(new("bo")));
        await FlagAsync(shop, isFlagged: true);

        var held = (await shop.ExecuteAsync<ChangeOrderAddress, OrderEffect>(new(Given.Ana, Number, Given.Address("9 Elm Street")))).Effect!;
        await DecideAsync(shop, Agent, new(held.Held!.Id, Approve: false));
        await FlagAsync(shop, isFlagged: false);
        var free = (await shop.ExecuteAsync<ChangeOrderAddress, OrderEffect>(new(Given.Ana, Number, Given.Address("9 Elm Street")))).Effect!;

        Assert.Contains(RiskCode.AddressOfFlaggedAccount, held.Held.Reasons.Select(reason => reason.Code));
        Assert.Contains(RiskCode.PaymentOfFlaggedAccount, held.Held.Reasons.Select(reason => reason.Code));
        Assert.Null(free.Held);
        Assert.Equal("9 Elm Street", (await OrderAsync(shop)).ShippingAddress.Line1);
    }

    [Fact]
    public async Task Parcels_that_never_arrive_again_and_again_are_seen()
    {
        await using var shop = await OpenAsync(Sent("#W1000001"), adjust: null);
        foreach (var number in Enumerable.Range(2, 5).Select(place => $"#W100000{place}"))
        {
            await shop.AddAsync(Sent(number));
            await shop.ExecuteAsync<ReportParcel, ParcelReport>(new(Given.Ana, new(number), null, ParcelTrouble.Missing));
        }

        await shop.ExecuteAsync<ReportParcel, ParcelReport>(new(Given.Ana, Number, null, ParcelTrouble.Missing));
        var cases = await shop.AskAsync<IRiskCases, IReadOnlyList<RiskCase>>(all => all.OfCustomerAsync(Given.Ana, 9, default));

        var last = cases.Single(one => one.Order == Number);
        Assert.Equal((RiskCaseStatus.Held, RiskCode.RepeatedNeverArrived, "6"), (last.Status, last.Reasons[0].Code, last.Reasons[0].Data["count"]));
        Assert.Equal(RiskCaseStatus.Passed, cases.Single(one => one.Order.Value == "#W1000002").Status);
    }

    [Fact]
    public async Task An_ordinary_return_passes_and_is_written_down()
    {
        await using var shop = await OpenAsync(Delivered(daysAgo: 3));

        var effect = (await shop.ExecuteAsync<ReturnItems, OrderEffect>(Lamp)).Effect!;
        var one = Assert.Single(await shop.AskAsync<IRiskCases, IReadOnlyList<RiskCase>>(all => all.OfCustomerAsync(Given.Ana, 9, default)));

        Assert.Null(effect.Held);
        Assert.Equal((RiskCaseStatus.Passed, "CASE-1000001-1"), (one.Status, one.Id.Value));
        Assert.InRange(one.Probability, 0, 0.1);
    }

    [Fact]
    public async Task The_journal_says_who_decided()
    {
        await using var shop = await OpenAsync(Delivered(daysAgo: 45), adjust: options => options.Rules.LateReturns = LateReturns.Hold);
        var held = (await shop.ExecuteAsync<ReturnItems, OrderEffect>(Lamp)).Effect!.Held!;
        await DecideAsync(shop, Agent, new(held.Id, Approve: true));

        var entries = await shop.AskAsync<ShopContext, List<JournalEntry>>(
            context => context.Set<JournalEntry>().Where(entry => entry.Record == "RiskCase").OrderBy(entry => entry.Sequence).ToListAsync());

        Assert.Equal(["ReturnItems", "DecideHeldCase"], entries.Select(entry => entry.What));
        Assert.Equal((ActorKind.Agent, "agent-7", Given.Ana), (entries[1].ActorKind, entries[1].ActorName, entries[1].Customer!.Value));
    }

    private static Order Delivered(int daysAgo, string? serial = null) => Given.Order(OrderStatus.Delivered) with
    {
        DeliveredAt = new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero).AddDays(-daysAgo),
        Lines = [Given.Line("shirt", "shirt-s", 20), Given.Line("lamp", "lamp-white", 100) with { SerialNumber = serial }],
    };

    private static Order Sent(string number) => Given.Order(OrderStatus.Shipped, number) with
    {
        Shipments = [new(new($"T{number}"), [], "ParcelCo", "in transit", null, [])],
    };

    private static async Task<TestShop> OpenAsync(
        Order order, ShopDatabaseKind database = ShopDatabaseKind.Sqlite, Action<CommerceOptions>? adjust = null)
    {
        var shop = await TestShop.OpenAsync(database, adjust);
        await shop.AddAsync([.. Given.Customer(), .. Given.Catalogue(), order]);
        return shop;
    }

    private static Task<Outcome<CaseDecision>> DecideAsync(TestShop shop, Actor actor, DecideHeldCase request) =>
        shop.AskAsync<IShopOperation<DecideHeldCase, CaseDecision>, Outcome<CaseDecision>>(
            operation => operation.ExecuteAsync(actor, OperationId.New(), request, default));

    private static Task<Outcome<AccountFlagged>> FlagAsync(TestShop shop, bool isFlagged) =>
        shop.AskAsync<IShopOperation<FlagAccount, AccountFlagged>, Outcome<AccountFlagged>>(
            operation => operation.ExecuteAsync(Agent, OperationId.New(), new(new("bo"), isFlagged, "stolen card"), default));

    private static Task<IReadOnlyList<RiskCase>> HeldAsync(TestShop shop) =>
        shop.AskAsync<IRiskCases, IReadOnlyList<RiskCase>>(all => all.HeldAsync(10, default));

    private static async Task<Order> OrderAsync(TestShop shop) =>
        (await shop.AskAsync<IOrderStore, Order?>(all => all.FindAsync(Given.Ana, Number, default)))!;
}
