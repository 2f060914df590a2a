using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;

namespace EcomBot.Tests.Commerce.Contracts;

/// <summary>What every shop behind the dialogs must do, whatever it keeps its data in.</summary>
public sealed class StoreContractTests
{
    private static readonly DateTimeOffset May = new(2026, 5, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Customer Zoe = ((Customer)Given.Customer(new("zoe"))[0]) with
    {
        FirstName = "Zoë",
        LastName = "de la Cruz",
        Phone = "+34 600 123 456",
        PaymentMethods = [.. Given.Customer(new("zoe")).Skip(1).Cast<PaymentMethod>()],
    };

    private static readonly Customer Bo = (Customer)Given.Customer(new("bo"))[0];

    [Theory, EachBackend]
    public async Task A_customer_is_found_whatever_the_case_accents_and_spaces(string name)
    {
        await using var shop = await OpenAsync(name);

        Assert.Equal(Zoe.Id, (await shop.Customers.FindByEmailAsync(" ZOE@example.com ", default))?.Id);
        Assert.Equal(Zoe.Id, (await shop.Customers.FindByNameAsync("zoe", "DelaCruz", "787 01", default))?.Id);
        Assert.Equal(Zoe.Id, (await shop.Customers.FindByPhoneAsync("600-123-456", default))?.Id);
        Assert.Null(await shop.Customers.FindByNameAsync("zoe", "DelaCruz", "78702", default));
        Assert.Null(await shop.Customers.FindAsync(new("carl"), default));
    }

    [Theory, EachBackend]
    public async Task A_customer_comes_with_the_payment_methods_in_order(string name)
    {
        await using var shop = await OpenAsync(name);

        var zoe = await shop.Customers.FindAsync(Zoe.Id, default);

        Assert.Equal([Given.Card, Given.PayPal, Given.GiftCard], zoe!.PaymentMethods.Select(method => method.Id));
    }

    [Theory, EachBackend]
    public async Task An_order_is_found_in_any_spelling_by_its_own_customer_alone(string name)
    {
        await using var shop = await OpenAsync(name);

        Assert.Equal("#W1000001", (await shop.Orders.FindAsync(Zoe.Id, OrderNumber.Parse("w 1000001"), default))?.Number.Value);
        Assert.Equal("#W1000001", (await shop.Orders.FindAsync(Zoe.Id, OrderNumber.Parse("1000001"), default))?.Number.Value);
        Assert.Null(await shop.Orders.FindAsync(Bo.Id, OrderNumber.Parse("1000001"), default));
    }

    [Theory, EachBackend]
    public async Task The_latest_orders_come_first_and_those_without_date_last(string name)
    {
        await using var shop = await OpenAsync(name);

        Assert.Equal(["#W1000002", "#W1000001", "#W1000003"], (await shop.Orders.RecentAsync(Zoe.Id, 9, default)).Select(order => order.Number.Value));
        Assert.Equal("#W1000002", Assert.Single(await shop.Orders.RecentAsync(Zoe.Id, 1, default)).Number.Value);
        Assert.Empty(await shop.Orders.RecentAsync(Bo.Id, 9, default));
    }

    [Theory, EachBackend]
    public async Task Orders_are_searched_and_their_numbers_known(string name)
    {
        await using var shop = await OpenAsync(name);

        Assert.Equal("#W1000003", Assert.Single(await shop.Orders.SearchAsync(Zoe.Id, new() { Text = "tea" }, default)).Order.Number.Value);
        Assert.Equal([new("#W1000002")], (await shop.Orders.PatternAsync(default)).FindIn("about w1000002 please"));
    }

    private static Task<Backend> OpenAsync(string name) => Backends.OpenAsync(name, [Zoe, Bo],
    [
        Given.Order() with { Customer = Zoe.Id, PlacedAt = May },
        Given.Order(number: "#W1000002") with { Customer = Zoe.Id, PlacedAt = May.AddDays(1) },
        Given.Order(number: "#W1000003") with { Customer = Zoe.Id, Lines = [Given.Line("tea", "tea-green", 5) with { Title = "Green tea" }] },
    ]);
}
