using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Customers;
using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Commerce.Carts;

public sealed class MoveCartTests
{
    private static readonly CustomerId Visitor = new("visitor-1");

    [Fact]
    public async Task What_a_visitor_put_into_the_cart_is_in_the_customers_cart_after_signing_in()
    {
        await using var shop = await TestShop.OpenAsync();
        await shop.AddAsync([.. Given.Customer(), .. Given.Catalogue()]);
        await shop.ExecuteAsync<AddToCart, PricedCart>(new(Given.Ana, new("shirt-s"), 1));
        await shop.ExecuteAsync<AddToCart, PricedCart>(new(Visitor, new("shirt-s"), 2));
        await shop.ExecuteAsync<AddToCart, PricedCart>(new(Visitor, new("lamp-white")));

        var moved = await shop.ExecuteAsync<MoveCart, PricedCart>(new(Visitor, Given.Ana));

        Assert.Equal([("shirt-s", 3), ("lamp-white", 1)], moved.Effect!.Lines.Select(line => (line.Variant.Id.Value, line.Quantity)));
        Assert.Empty((await shop.AskAsync<ICartStore, PricedCart>(carts => carts.FindAsync(Visitor, default))).Lines);
    }

    [Fact]
    public async Task An_empty_cart_moves_nowhere()
    {
        await using var shop = await TestShop.OpenAsync();
        await shop.AddAsync(Given.Customer());

        var moved = await shop.ExecuteAsync<MoveCart, PricedCart>(new(Visitor, Given.Ana));

        Assert.False(moved.IsAllowed);
    }
}
