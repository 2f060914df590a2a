using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Journal;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Tests.Commerce.Operations;

/// <summary>An auditor: remembers how the shop began and tells when its books do not add up.</summary>
internal sealed class ShopBooks
{
    private static readonly HashSet<(OrderStatus From, OrderStatus To)> Edges =
    [
        (OrderStatus.Pending, OrderStatus.Cancelled), (OrderStatus.Pending, OrderStatus.PendingItemModified),
        (OrderStatus.Delivered, OrderStatus.ReturnRequested), (OrderStatus.Delivered, OrderStatus.ExchangeRequested),
        (OrderStatus.ReturnRequested, OrderStatus.Delivered), (OrderStatus.ExchangeRequested, OrderStatus.Delivered),
        (OrderStatus.ReturnRequested, OrderStatus.Returned), (OrderStatus.ExchangeRequested, OrderStatus.Exchanged),
    ];

    private readonly Dictionary<RecordKey, string> _opening;
    private readonly Dictionary<VariantId, int> _pieces;
    private readonly decimal _giftMoney;
    private State _state;

    private ShopBooks(State state)
    {
        _state = state;
        _opening = state.Records();
        _pieces = state.Pieces();
        _giftMoney = state.GiftMoney();
    }

    public static async Task<ShopBooks> OpenAsync(TestShop shop) => new(await ReadAsync(shop));

    /// <summary>Money is conserved, nothing is below zero, and statuses moved along allowed edges.</summary>
    public async Task CheckAsync(TestShop shop)
    {
        var now = await ReadAsync(shop);
        Assert.Equal(_giftMoney, now.GiftMoney());
        Assert.Equal(_pieces, now.Pieces());
        Assert.All(now.Variants, variant => Assert.True(variant.Stock >= 0));
        Assert.All(now.Methods.Where(method => method.IsGiftCard), card => Assert.True(card.Balance >= 0));
        Assert.All(now.Orders, order => Assert.Equal(ShouldKeep(order), order.Kept()));
        Assert.All(_state.Orders.Zip(now.Orders).Where(pair => pair.First.Status != pair.Second.Status),
            pair => Assert.Contains((pair.First.Status, pair.Second.Status), Edges));
        _state = now;
    }

    /// <summary>The journal, played on the opening books, gives the closing ones.</summary>
    public async Task ReplayAsync(TestShop shop)
    {
        var books = new Dictionary<RecordKey, string>(_opening);
        foreach (var entry in await shop.AskAsync<ShopContext, List<JournalEntry>>(all => all.Journal.OrderBy(entry => entry.Sequence).ToListAsync()))
        {
            var key = new RecordKey(entry.Record, entry.RecordId);
            Assert.Equal(books.GetValueOrDefault(key), entry.Before);
            books[key] = entry.After!;
        }

        Assert.Equal(_state.Records(), books.Where(pair => Kept.Contains(pair.Key.Record)).ToDictionary());
    }

    // The journal tells of other records too, such as what customers were shown.
    private static readonly string[] Kept = [nameof(Order), nameof(Variant), nameof(PaymentMethod), nameof(RiskCase)];

    private static Money ShouldKeep(Order order) => order.Status switch
    {
        OrderStatus.Cancelled => Money.Zero(order.Currency),
        OrderStatus.Returned => order.Total - order.Return!.Refund!.Value,
        OrderStatus.Exchanged => order.Total + order.Exchange!.PriceDifference,
        _ => order.Total,
    };

    private static Task<State> ReadAsync(TestShop shop) => shop.AskAsync<ShopContext, State>(async all => new(
        await all.Orders.OrderBy(order => order.Number).ToListAsync(), await all.Variants.ToListAsync(), await all.PaymentMethods.ToListAsync(),
        await all.RiskCases.ToListAsync()));

    private sealed record State(List<Order> Orders, List<Variant> Variants, List<PaymentMethod> Methods, List<RiskCase> Cases)
    {
        public Dictionary<RecordKey, string> Records() => Orders.Cast<object>().Concat(Variants).Concat(Methods).Concat(Cases)
            .ToDictionary(RecordKey.Of, JournalJson.Write);

        /// <summary>What is on gift cards, and what of them the shop holds for its orders.</summary>
        public decimal GiftMoney() => Methods.Sum(method => method.Balance ?? 0)
            + Orders.SelectMany(order => order.Payments).Where(payment => payment.Method == Given.GiftCard)
                .Sum(payment => payment.Kind == PaymentKind.Payment ? payment.Amount.Amount : -payment.Amount.Amount);

        /// <summary>All pieces there are: on the shelf, and with customers or reserved for them.</summary>
        public Dictionary<VariantId, int> Pieces() => Variants.Select(variant => (variant.Id, variant.Stock!.Value))
            .Concat(Orders.SelectMany(Held)).GroupBy(pair => pair.Item1).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Item2));

        private static IEnumerable<(VariantId, int)> Held(Order order)
        {
            var isBack = order.Status is OrderStatus.Returned or OrderStatus.Exchanged;
            var lines = order.Status == OrderStatus.Cancelled ? [] : order.Lines.Select(line => (line.Variant, line.Quantity));
            return lines.Concat((order.Exchange?.NewVariants ?? []).Select(id => (id, 1)))
                .Concat((isBack ? order.Return?.Variants ?? order.Exchange!.Variants : []).Select(id => (id, -1)));
        }
    }
}
