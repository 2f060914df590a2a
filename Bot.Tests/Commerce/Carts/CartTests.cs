using EcomBot.Commerce;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Carts.CheckOuts;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Tests.Commerce.Carts;

public sealed class CartTests
{
    [Theory, EachDatabase]
    public async Task A_cart_counts_what_is_put_into_it(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);

        await AddAsync(shop, "shirt-s", 2);
        await AddAsync(shop, "lamp-white", 1);
        await AddAsync(shop, "shirt-s", 1);
        await shop.ExecuteAsync<SetCartQuantity, PricedCart>(new(Given.Ana, new("lamp-white"), 0));
        var cart = await shop.AskAsync<ICartStore, PricedCart>(all => all.FindAsync(Given.Ana, default));

        Assert.Equal(("Shirt", 3, Given.Usd(60)), (cart.Lines.Single().Product.Title, cart.Lines[0].Quantity, cart.Total));
    }

    [Theory]
    [InlineData("shirt-xl", 1, RefusalRule.NotAvailable, "Shirt (size: XL) is not available.")]
    [InlineData("shirt-s", 11, RefusalRule.NotAvailable, "Shirt (size: S) is not available.")]
    [InlineData("shirt-s", 0, RefusalRule.Malformed, "A cart holds up to 999 pieces of an item.")]
    [InlineData("hat", 1, RefusalRule.VariantNotFound, "There is no item hat.")]
    public async Task What_cannot_be_bought_does_not_come_into_the_cart(string variant, int quantity, RefusalRule rule, string message)
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite);

        var refusal = (await shop.ExecuteAsync<AddToCart, PricedCart>(new(Given.Ana, new(variant), quantity))).Refusal!;

        Assert.Equal((rule, message), (refusal.Rule, refusal.Message));
    }

    [Theory, EachDatabase]
    public async Task A_coupon_takes_its_share_off_while_it_holds(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);
        await AddAsync(shop, "shirt-s", 1);

        var early = await shop.ExecuteAsync<UseCoupon, PricedCart>(new(Given.Ana, "TEN"));
        await AddAsync(shop, "shirt-m", 1);
        var cart = (await shop.ExecuteAsync<UseCoupon, PricedCart>(new(Given.Ana, " ten "))).Effect!;
        shop.Time.Advance(TimeSpan.FromDays(8));
        var later = await shop.AskAsync<ICartStore, PricedCart>(all => all.FindAsync(Given.Ana, default));

        Assert.Equal("The coupon TEN does not hold for this cart.", early.Refusal!.Message);
        Assert.Equal((Given.Usd(45), Given.Usd(4.5m), Given.Usd(40.5m)), (cart.Subtotal, cart.Discount, cart.Total));
        Assert.Equal(Given.Usd(45), later.Total);
    }

    [Theory, EachDatabase]
    public async Task A_paid_check_out_becomes_an_order(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);
        await shop.AddAsync(Given.Order(number: "#W1000007"));
        await AddAsync(shop, "shirt-s", 2);
        await AddAsync(shop, "lamp-white", 1);
        await shop.ExecuteAsync<UseCoupon, PricedCart>(new(Given.Ana, "TEN"));

        var checkOut = (await shop.ExecuteAsync<StartCheckOut, CheckOut>(new(Given.Ana))).Effect!;
        var order = (await shop.ExecuteAsync<PayCheckOut, OrderEffect>(new(checkOut.Id, Given.Card))).Effect!.After;
        var again = await shop.ExecuteAsync<PayCheckOut, OrderEffect>(new(checkOut.Id, Given.Card));
        var cart = await shop.AskAsync<ICartStore, PricedCart>(all => all.FindAsync(Given.Ana, default));

        Assert.Equal($"/checkout/{checkOut.Id}", checkOut.Link);
        Assert.Equal(("#W1000008", OrderStatus.Pending, Given.Usd(126)), (order.Number.Value, order.Status, order.Kept()));
        Assert.Equal(order.Kept(), order.Total);
        Assert.Equal(RefusalRule.CheckOutClosed, again.Refusal!.Rule);
        Assert.Empty(cart.Lines);
        Assert.Equal((8, 0), await shop.AskAsync<ShopContext, (int?, int?)>(async context => (
            (await context.Variants.SingleAsync(one => one.Id == new EcomBot.Commerce.Catalogue.VariantId("shirt-s"))).Stock,
            (await context.Coupons.SingleAsync()).UsesLeft)));
    }

    [Fact]
    public async Task A_check_out_ends_with_its_time_and_needs_something_to_buy()
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite);
        var empty = await shop.ExecuteAsync<StartCheckOut, CheckOut>(new(Given.Ana));
        await AddAsync(shop, "shirt-s", 1);
        var checkOut = (await shop.ExecuteAsync<StartCheckOut, CheckOut>(new(Given.Ana))).Effect!;

        shop.Time.Advance(TimeSpan.FromMinutes(61));

        Assert.Equal((RefusalRule.CartEmpty, "The cart is empty."), (empty.Refusal!.Rule, empty.Refusal.Message));
        Assert.Equal("This check-out is over.", (await shop.ExecuteAsync<PayCheckOut, OrderEffect>(new(checkOut.Id, Given.Card))).Refusal!.Message);
    }

    [Theory, EachDatabase]
    public async Task A_cart_left_behind_is_found(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);
        await AddAsync(shop, "shirt-s", 1);
        await shop.ExecuteAsync<SetCartQuantity, PricedCart>(new(new("bo"), new("shirt-s"), 0));

        var left = await shop.AskAsync<ICartStore, IReadOnlyList<Cart>>(all => all.LeftBehindAsync(shop.Time.GetUtcNow().AddHours(1), 10, default));

        Assert.Equal(Given.Ana, Assert.Single(left).Customer);
    }

    private static async Task<TestShop> OpenAsync(ShopDatabaseKind database)
    {
        var shop = await TestShop.OpenAsync(database);
        await shop.AddAsync([.. Given.Customer(), .. Given.Catalogue(), new Coupon
        {
            Code = "TEN", PercentOff = 10, FromSubtotal = 30, UsesLeft = 1, ValidUntil = shop.Time.GetUtcNow().AddDays(7),
        }]);
        return shop;
    }

    private static Task<Outcome<PricedCart>> AddAsync(TestShop shop, string variant, int quantity) =>
        shop.ExecuteAsync<AddToCart, PricedCart>(new(Given.Ana, new(variant), quantity));
}
