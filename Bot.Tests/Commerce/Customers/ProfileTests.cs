using EcomBot.Commerce;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Commerce.Customers;

public sealed class ProfileTests
{
    [Theory, EachDatabase]
    public async Task What_is_named_changes_and_the_rest_stays(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);

        await shop.ExecuteAsync<ChangeProfile, CustomerEffect>(new(Given.Ana, Address: Given.Address("2 Oak Street"),
            Phone: "+1 512 555 0142", Locale: "pt-BR"));
        await shop.ExecuteAsync<ChangeProfile, CustomerEffect>(new(Given.Ana, Email: "ana@silva.example.com", EmailIsProven: true, MarketingOptIn: true));
        var ana = (await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindByEmailAsync("ANA@silva.example.com", default)))!;

        Assert.Equal(("2 Oak Street", "+1 512 555 0142", "pt-BR", true, 3),
            (ana.Address.Line1, ana.Phone, ana.Locale, ana.MarketingOptIn, ana.PaymentMethods.Count));
        Assert.NotNull(await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindByPhoneAsync("512-555-0142", default)));
        Assert.Null(await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindByEmailAsync("ana@example.com", default)));
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_with_its_reason()
    {
        await using var shop = await OpenAsync(ShopDatabaseKind.Sqlite);
        await shop.AddAsync(Given.Customer(new("bo")));

        Assert.Equal("A code sent to new@example.com must come back first.", await WhyNotAsync(shop, new(Given.Ana, Email: "new@example.com")));
        Assert.Equal("'new@' is no e-mail address.", await WhyNotAsync(shop, new(Given.Ana, Email: "new@", EmailIsProven: true)));
        Assert.Equal("Another customer has this e-mail address.", await WhyNotAsync(shop, new(Given.Ana, Email: "BO@example.com", EmailIsProven: true)));
        Assert.Equal("'123' is no phone number.", await WhyNotAsync(shop, new(Given.Ana, Phone: "123")));
        Assert.Equal("'klingon!' is no language.", await WhyNotAsync(shop, new(Given.Ana, Locale: "klingon!")));
        Assert.Equal("The address lacks its postalCode.",
            await WhyNotAsync(shop, new(Given.Ana, Address: Given.Address("2 Oak Street") with { PostalCode = "" })));
        Assert.Equal("Nothing would change.", await WhyNotAsync(shop, new(Given.Ana)));
        Assert.Equal("There is no customer carl.", await WhyNotAsync(shop, new(new("carl"), Locale: "de")));
    }

    private static async Task<TestShop> OpenAsync(ShopDatabaseKind database)
    {
        var shop = await TestShop.OpenAsync(database);
        await shop.AddAsync(Given.Customer());
        return shop;
    }

    private static async Task<string> WhyNotAsync(TestShop shop, ChangeProfile request) =>
        (await shop.ExecuteAsync<ChangeProfile, CustomerEffect>(request)).Refusal!.Message;
}
