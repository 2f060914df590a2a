using System.Text.Json;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Privacy;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Forecasts;
using EcomBot.Commerce.Risk.Scoring;
using EcomBot.Commerce.Risk.Training;
using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Commerce.Risk;

public sealed class RiskTrainingTests
{
    [Fact]
    public async Task An_order_of_a_size_that_often_goes_back_says_so_when_it_is_placed()
    {
        await using var shop = await OpenAsync();
        await shop.DoAsync<IRiskTraining>(all => all.TrainAsync(default));

        var large = (await ForecastAsync(shop, "#W1009001"))!;
        var small = (await ForecastAsync(shop, "#W1009002"))!;

        Assert.True(large.Return.Probability > 0.35, $"{large.Return}");
        Assert.True(small.Return.Probability < 0.2, $"{small.Return}");
        Assert.Contains(large.Return.Raising,
            reason => reason is { Factor: ForecastFactor.Size, Value: "L", OddsRatio: > 1 }
            or { Factor: ForecastFactor.Variant, Value: "shirt-l", OddsRatio: > 1 });
        Assert.DoesNotContain(small.Return.Raising, reason => reason.Factor == ForecastFactor.Size);
    }

    [Fact]
    public async Task An_order_with_a_carrier_that_often_fails_says_so()
    {
        await using var shop = await OpenAsync();
        await shop.DoAsync<IRiskTraining>(all => all.TrainAsync(default));

        var slow = (await ForecastAsync(shop, "#W1009001"))!;
        var swift = (await ForecastAsync(shop, "#W1009002"))!;

        Assert.True(slow.FailedDelivery.Probability > 2 * swift.FailedDelivery.Probability, $"{slow.FailedDelivery} {swift.FailedDelivery}");
        Assert.Contains(slow.FailedDelivery.Raising, reason => reason is { Factor: ForecastFactor.Carrier, Value: "SlowPost" });
    }

    [Fact]
    public async Task Before_anything_was_learnt_there_is_no_forecast()
    {
        await using var shop = await OpenAsync();

        Assert.Null(await ForecastAsync(shop, "#W1009001"));
    }

    [Fact]
    public async Task Training_that_is_cut_off_leaves_what_was_known()
    {
        await using var shop = await OpenAsync();
        await shop.DoAsync<IRiskTraining>(all => all.TrainAsync(default));
        var known = await ModelAsync(shop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => shop.DoAsync<IRiskTraining>(all => all.TrainAsync(new(canceled: true))));

        Assert.Same(known, await ModelAsync(shop));
    }

    [Fact]
    public async Task What_was_learnt_of_a_customer_is_exported_and_forgotten_with_them()
    {
        await using var shop = await OpenAsync();
        await shop.DoAsync<IRiskTraining>(all => all.TrainAsync(default));
        using var stream = new MemoryStream();

        await shop.DoAsync<ICustomerRights>(all => all.ExportAsync(Given.Ana, stream, default));
        var (known, stranger) = (await ChanceAsync(shop, "ana"), await ChanceAsync(shop, "stranger"));
        await shop.DoAsync<ICustomerRights>(all => all.EraseAsync(new(ActorKind.Agent, "agent-7"), Given.Ana, default));

        var export = JsonSerializer.Deserialize<JsonElement>(stream.ToArray()).GetProperty("forecasts").EnumerateArray().ToList();
        Assert.Contains(export, one => one.GetProperty("order").GetString() == "#W1009001"
            && one.GetProperty("return").GetProperty("probability").GetDouble() > 0.35);
        Assert.NotEqual(stranger, known);
        Assert.Equal(stranger, await ChanceAsync(shop, "ana"));
    }

    [Fact]
    public void What_persons_approve_again_and_again_is_held_less()
    {
        (RiskCode, double)[] seen = [(RiskCode.RefundElsewhere, 1), (RiskCode.ManyRequests, 2), (RiskCode.HighAmount, 3)];
        var before = EvidenceWeights.Standard;

        var approved = before.After([.. Enumerable.Repeat((Seen: (IReadOnlyList<(RiskCode, double)>)seen, IsMisuse: false), 60)]);
        var refused = before.After([.. Enumerable.Repeat((Seen: (IReadOnlyList<(RiskCode, double)>)seen, IsMisuse: true), 60)]);

        Assert.True(approved.ProbabilityOf(seen) < before.ProbabilityOf(seen) / 2);
        Assert.True(refused.ProbabilityOf(seen) > 0.7, $"{refused.ProbabilityOf(seen)}");
        Assert.Equal(before.ProbabilityOf([(RiskCode.SerialNumberMismatch, 1)]), approved.ProbabilityOf([(RiskCode.SerialNumberMismatch, 1)]), 0.3);
    }

    // 900 orders of the last year: L goes back six times of ten, S one of ten; SlowPost loses three of ten parcels.
    private static async Task<TestShop> OpenAsync()
    {
        var shop = await TestShop.OpenAsync();
        var now = shop.Time.GetUtcNow();
        await shop.AddAsync([.. Given.Customer(), .. Given.Catalogue(),
            .. Enumerable.Range(0, 900).Select(place => Past(place, now.AddDays(-400 + (place * 0.4)))),
            Order("#W1009001", isLarge: true, "SlowPost", now), Order("#W1009002", isLarge: false, "Swift", now)]);
        return shop;
    }

    private static Order Past(int place, DateTimeOffset at)
    {
        var (isLarge, isSlow, luck) = (place % 2 == 0, place % 3 == 0, place * 7919 % 10);
        var order = Order($"#W{1000000 + place}", isLarge, isSlow ? "SlowPost" : "Swift", at) with
        {
            Status = OrderStatus.Delivered,
            DeliveredAt = at.AddDays(3)
        };
        var goesBack = luck < (isLarge ? 6 : 1);
        return order with
        {
            Status = goesBack ? OrderStatus.Returned : OrderStatus.Delivered,
            Return = goesBack ? new([order.Lines[0].Variant], Given.Card, RequestedAt: at.AddDays(5)) : null,
            Shipments = [order.Shipments[0] with { Status = isSlow && place * 31 % 10 < 3 ? "delivery attempt failed" : "delivered" }],
        };
    }

    private static Order Order(string number, bool isLarge, string carrier, DateTimeOffset at)
    {
        var variant = isLarge ? "shirt-l" : "shirt-s";
        return Given.Order(number: number) with
        {
            PlacedAt = at,
            Lines = [Given.Line("shirt", variant, 25) with { Options = new([KeyValuePair.Create("size", isLarge ? "L" : "S")]) }],
            Shipments = [new(new($"T{number}"), [], carrier, "announced", null, [])],
        };
    }

    private static Task<RiskModel> ModelAsync(TestShop shop) => shop.AskAsync<RiskModels, RiskModel>(all => Task.FromResult(all.Current));

    private static async Task<double> ChanceAsync(TestShop shop, string customer) => (await ModelAsync(shop)).ReturnForecaster!.ProbabilityFor(new()
    {
        Customer = customer,
        At = shop.Time.GetUtcNow(),
        Lines = 1,
        Pieces = 1,
        Total = 25,
        LargestLine = 25,
        LargestQuantity = 1,
        HighestPrice = 25,
        PastOrders = 0,
        PastReturns = 0,
    });

    private static Task<OrderForecast?> ForecastAsync(TestShop shop, string number) =>
        shop.AskAsync<IOrderForecasts, OrderForecast?>(all => all.OfAsync(new(number), default));
}
