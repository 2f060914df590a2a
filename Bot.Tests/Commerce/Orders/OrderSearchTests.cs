using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Finding;
using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Commerce.Orders;

public sealed class OrderSearchTests
{
    private static readonly DateTimeOffset May = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [EachDatabase("lamps", "#W3 #W2 #W1")]
    [EachDatabase("blue shirt", "#W3")]
    [EachDatabase("blue lamp", "#W3 #W2 #W1")]
    [EachDatabase("bicycle", "")]
    public async Task Orders_are_found_by_what_is_in_them(ShopDatabaseKind database, string text, string numbers) =>
        Assert.Equal(numbers, await FindAsync(database, new() { Text = text }));

    [Theory, EachDatabase]
    public async Task Orders_are_found_by_product_status_date_and_ending(ShopDatabaseKind database)
    {
        Assert.Equal("#W3 #W2 #W1", await FindAsync(database, new() { Product = new("lamp") }));
        Assert.Equal("#W3", await FindAsync(database, new() { Variant = new("shirt-m") }));
        Assert.Equal("#W2", await FindAsync(database, new() { Statuses = [OrderStatus.Delivered] }));
        Assert.Equal("#W3", await FindAsync(database, new() { From = May.AddDays(2) }));
        Assert.Equal("#W2", await FindAsync(database, new() { Before = May.AddDays(2) }));
        Assert.Equal("#W1", await FindAsync(database, new() { NumberEnding = "1" }));
    }

    // #W3 of 3 May with a blue shirt, #W2 of 1 May, #W1 without date; each has a lamp. #W4 is Bo's.
    private static async Task<string> FindAsync(ShopDatabaseKind database, OrderQuery query)
    {
        await using var shop = await TestShop.OpenAsync(database);
        var shirt = Given.Line("shirt", "shirt-m", 25) with { Options = new([new("color", "blue")]) };
        await shop.AddAsync([.. Given.Customer(), .. Given.Customer(new("bo")), Given.Order(number: "#W1"),
            Given.Order(OrderStatus.Delivered, "#W2") with { PlacedAt = May },
            Given.Order(number: "#W3") with { PlacedAt = May.AddDays(2), Lines = [shirt, Given.Line("lamp", "lamp-white", 100)] },
            Given.Order(number: "#W4") with { Customer = new("bo") }]);
        return string.Join(' ', (await shop.AskAsync<IOrderStore, IReadOnlyList<OrderHit>>(all => all.SearchAsync(Given.Ana, query, default)))
            .Select(hit => hit.Order.Number));
    }
}
