using EcomBot.Benchmarks.Reports;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.ItemChanges;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Payments;

namespace EcomBot.Benchmarks.Commerce;

/// <summary>One kind of work on a shop, as often as it is measured.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Rounds">How many rounds are measured on each shop in turn.</param>
/// <param name="PerRound">How often it is done in a round.</param>
/// <param name="DoAsync">Does it once.</param>
internal sealed record ShopWork(string Name, int Rounds, int PerRound, Func<ShopUnderLoad, Random, CancellationToken, Task> DoAsync)
{
    private static readonly Actor Actor = new(ActorKind.System, "benchmark");

    public static readonly ShopWork[] All =
    [
        new("lookup", 10, 300, LookUpAsync), new("orders", 10, 200, OrdersAsync),
        new("search", 10, 50, SearchAsync), new("exchange", 10, 50, ExchangeAsync),
    ];

    // One of all orders, by its number, by its customer.
    private static Task LookUpAsync(ShopUnderLoad shop, Random random, CancellationToken cancellationToken) => shop.DoAsync<IOrderStore>(async orders =>
    {
        var (number, customer) = GeneratedShop.OrderAt(random.Next(shop.Shop.Orders));
        _ = await orders.FindAsync(customer, number, cancellationToken) ?? throw new BenchmarkException($"Order {number} was lost.");
    });

    private static Task OrdersAsync(ShopUnderLoad shop, Random random, CancellationToken cancellationToken) => shop.DoAsync<IOrderStore>(orders =>
        orders.SearchAsync(GeneratedShop.OrderAt(random.Next(shop.Shop.Orders)).Customer, new() { Text = "lamp" }, cancellationToken));

    private static Task SearchAsync(ShopUnderLoad shop, Random random, CancellationToken cancellationToken) => shop.DoAsync<ICatalogue>(catalogue =>
        catalogue.SearchAsync(new() { Text = GeneratedShop.WordsAt(random.Next(100)) }, cancellationToken));

    private static Task ExchangeAsync(ShopUnderLoad shop, Random random, CancellationToken cancellationToken) =>
        shop.DoAsync<IShopOperation<ExchangeItems, OrderEffect>>(async exchange =>
        {
            // A prime step meets orders all over the table, each once.
            var place = (int)(shop.NextExchange++ * 7919L % shop.Shop.Orders);
            var (number, customer) = GeneratedShop.OrderAt(place);
            var (item, other) = GeneratedShop.ItemAt(place);
            var request = new ExchangeItems(customer, number, [new ItemChange(item, other)], new PaymentMethodId("card"));
            var outcome = await exchange.ExecuteAsync(Actor, OperationId.New(), request, cancellationToken);
            _ = outcome.Effect ?? throw new BenchmarkException(outcome.Refusal!.Message);
        });
}
