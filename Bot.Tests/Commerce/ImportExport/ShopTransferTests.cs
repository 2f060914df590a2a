using EcomBot.Commerce;
using EcomBot.Commerce.BackInStock;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Carts.CheckOuts;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.ImportExport;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Cancellations;
using EcomBot.Commerce.Shipments;
using EcomBot.Tests.Commerce.Storage;
using EcomBot.Tests.Shared;

namespace EcomBot.Tests.Commerce.ImportExport;

public sealed class ShopTransferTests
{
    private static string Retail => SharedFolder.Get("stores/retail");

    private static readonly string[] Files =
    [
        "products.jsonl", "customers.jsonl", "orders.jsonl", "devices.jsonl", "serviceCentres.jsonl", "interactions.jsonl", "faq.jsonl",
    ];

    [Theory, EachDatabase]
    public async Task What_was_imported_is_exported_record_for_record(ShopDatabaseKind database)
    {
        using var folder = StoreFolder.Whole();
        using var copy = new StoreFolder();
        await using var shop = await TestShop.OpenAsync(database);

        await ImportAsync(shop, folder);
        await ExportAsync(shop, copy);

        Assert.All(Files, file => Assert.Equal(StoreFolder.Records(folder.Path, file), StoreFolder.Records(copy.Path, file)));
    }

    [Theory, EachDatabase]
    public async Task An_export_imports_again_to_the_same_export(ShopDatabaseKind database)
    {
        using var folder = StoreFolder.Whole();
        using var first = new StoreFolder();
        using var second = new StoreFolder();
        await using var shop = await TestShop.OpenAsync(database);
        await using var other = await TestShop.OpenAsync(database);

        await ImportAsync(shop, folder);
        await ExportAsync(shop, first);
        await ImportAsync(other, first);
        await ImportAsync(other, first);
        await ExportAsync(other, second);

        Assert.All(Files, file => Assert.Equal(
            File.ReadAllBytes(Path.Combine(first.Path, file)), File.ReadAllBytes(Path.Combine(second.Path, file))));
    }

    [Theory, EachDatabase]
    public async Task The_journal_carts_and_all_else_that_the_shop_did_come_along(ShopDatabaseKind database)
    {
        using var first = new StoreFolder();
        using var second = new StoreFolder();
        await using var shop = await TestShop.OpenAsync(database);
        await using var other = await TestShop.OpenAsync(database);
        await shop.AddAsync([.. Given.Customer(), .. Given.Catalogue(), new Coupon { Code = "TEN", PercentOff = 10 },
            Given.Order() with { Shipments = [new(new("T1"), [], null, null, null, [])] }]);
        await shop.ExecuteAsync<ReportParcel, ParcelReport>(new(Given.Ana, new("#W1000001"), null, ParcelTrouble.Damaged, "dented", ["1.jpg"]));
        await shop.ExecuteAsync<CancelOrder, OrderEffect>(new(Given.Ana, new("#W1000001"), CancelReason.OrderedByMistake), "op-1");
        await shop.ExecuteAsync<AddToCart, PricedCart>(new(Given.Ana, new("shirt-s"), 2));
        await shop.ExecuteAsync<StartCheckOut, CheckOut>(new(Given.Ana));
        await shop.ExecuteAsync<WishForItem, BackInStockWish>(new(Given.Ana, new("shirt-xl")));

        await ExportAsync(shop, first);
        await ImportAsync(other, first);
        await ImportAsync(other, first);
        await ExportAsync(other, second);
        var again = await other.ExecuteAsync<CancelOrder, OrderEffect>(new(Given.Ana, new("#W1000001"), CancelReason.OrderedByMistake), "op-1");

        var files = Directory.GetFiles(first.Path).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(["carts.jsonl", "checkOuts.jsonl", "coupons.jsonl", "customers.jsonl", "interactions.jsonl", "journal.jsonl", "operations.jsonl",
            "orders.jsonl", "parcelReports.jsonl", "products.jsonl", "riskCases.jsonl", "wishes.jsonl"], files);
        Assert.All(files, file => Assert.Equal(File.ReadAllText(Path.Combine(first.Path, file)), File.ReadAllText(Path.Combine(second.Path, file))));
        Assert.True(again.IsAllowed);
    }

    [SharedFact]
    public async Task The_retail_store_comes_in_and_goes_out_whole()
    {
        using var copy = new StoreFolder();
        await using var shop = await TestShop.OpenAsync();

        var report = await shop.AskAsync<IShopTransfer, TransferReport>(all => all.ImportAsync(Retail, null, default));
        await ExportAsync(shop, copy);

        Assert.Equal(["products 50", "variants 591", "customers 500", "orders 1000"], report.Counts.Select(count => $"{count.Key} {count.Value}"));
        Assert.Empty(report.Warnings);
        Assert.Equal(StoreFolder.Records(Retail, "customers.jsonl"), StoreFolder.Records(copy.Path, "customers.jsonl"));
        Assert.Equal(StoreFolder.Records(Retail, "orders.jsonl"), StoreFolder.Records(copy.Path, "orders.jsonl"));
    }

    [Theory, EachDatabase]
    public async Task A_record_imported_again_takes_the_place_of_the_one_before(ShopDatabaseKind database)
    {
        using var folder = StoreFolder.Small();
        using var copy = new StoreFolder();
        await using var shop = await TestShop.OpenAsync(database);
        await ImportAsync(shop, folder);

        await ImportAsync(shop, folder.With("customers.jsonl", StoreFolder.Customer.Replace("Zoë", "Chloé", StringComparison.Ordinal)
            .Replace("""{"id":"g1","kind":"gift_card","balance":0.05},""", "", StringComparison.Ordinal)));
        await ExportAsync(shop, copy);

        Assert.Equal(StoreFolder.Records(folder.Path, "customers.jsonl"), StoreFolder.Records(copy.Path, "customers.jsonl"));
    }

    [Theory]
    [InlineData("orders.jsonl", "\"quantity\":2", "\"quantity\":0", "orders.jsonl, line 1, field lines[0].quantity: a whole number from 1 is expected.")]
    [InlineData("orders.jsonl", "\"return requested\"", "\"lost\"", "orders.jsonl, line 1, field status: 'lost' is none of")]
    [InlineData("orders.jsonl", "\"c1\"", "\"c2\"", "orders.jsonl, line 1, field customerId: no customer is called 'c2'.")]
    [InlineData("orders.jsonl", "2026-03-02T08:15:30.123456Z", "yesterday", "orders.jsonl, line 1, field shipments[0].events[0].at: a time such as")]
    [InlineData("customers.jsonl", "0.05", "-1", "customers.jsonl, line 1, field paymentMethods[0].balance: a gift card cannot hold less than nothing.")]
    [InlineData("customers.jsonl", "\"city\":\"Paris\",", "", "customers.jsonl, line 1, field address.city: it is required and missing.")]
    [InlineData("products.jsonl", "12.5", "12.50001", "products.jsonl, line 1, field variants[0].price: a number with up to 4 decimals is expected.")]
    [InlineData("products.jsonl", "\"Lamp\"", "\"La\\u0000mp\"", "products.jsonl, line 1, field title: a text may not hold the character U+0000.")]
    [InlineData("products.jsonl", "]}", "]", "products.jsonl, line 1: not a JSON record")]
    public async Task A_bad_line_is_named_and_nothing_is_imported(string file, string good, string bad, string message)
    {
        using var folder = StoreFolder.Small();
        var path = Path.Combine(folder.Path, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(good, bad, StringComparison.Ordinal));
        await using var shop = await TestShop.OpenAsync();

        var exception = await Assert.ThrowsAsync<ImportException>(() => ImportAsync(shop, folder));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Null(await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindAsync(new("c1"), default)));
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        using var folder = StoreFolder.Small();
        File.Delete(Path.Combine(folder.Path, "customers.jsonl"));
        await using var shop = await TestShop.OpenAsync();

        Assert.Equal("customers.jsonl", (await Assert.ThrowsAsync<ImportException>(() => ImportAsync(shop, folder))).File);
    }

    [Fact]
    public async Task An_identifier_may_come_once_a_file()
    {
        using var folder = StoreFolder.Small().With("customers.jsonl", StoreFolder.Customer, StoreFolder.Customer);
        await using var shop = await TestShop.OpenAsync();

        var exception = await Assert.ThrowsAsync<ImportException>(() => ImportAsync(shop, folder));

        Assert.Equal("customers.jsonl, line 2, field id: 'c1' came before in this file.", exception.Message);
    }

    [Fact]
    public async Task Unknown_fields_are_left_out_with_one_warning_a_file()
    {
        using var folder = StoreFolder.Small().With("products.jsonl",
            StoreFolder.Product.Replace("\"brand\"", "\"colour\":1,\"brand\"", StringComparison.Ordinal),
            StoreFolder.Product.Replace("1\"", "2\"", StringComparison.Ordinal).Replace("\"stock\"", "\"weight\":{},\"stock\"", StringComparison.Ordinal));
        await using var shop = await TestShop.OpenAsync();

        var report = await ImportAsync(shop, folder);

        Assert.Equal(["products.jsonl: unknown fields left out: colour, weight"], report.Warnings);
    }

    [Theory, EachDatabase]
    public async Task A_customer_and_an_order_are_found_in_any_spelling(ShopDatabaseKind database)
    {
        using var folder = StoreFolder.Small();
        await using var shop = await TestShop.OpenAsync(database);
        await ImportAsync(shop, folder);

        Assert.NotNull(await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindByEmailAsync(" ZOE@example.com", default)));
        Assert.NotNull(await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindByNameAsync("zoe", "obrien李", "75 001", default)));
        Assert.NotNull(await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindByPhoneAsync("01 23 45 67 89", default)));
        Assert.Null(await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindByPhoneAsync("345 67 80", default)));
        Assert.Equal(2, (await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindAsync(new("c1"), default)))!.PaymentMethods.Count);
        Assert.NotNull(await shop.AskAsync<IOrderStore, Order?>(all => all.FindAsync(new("c1"), OrderNumber.Parse("ec 0001"), default)));
        Assert.Null(await shop.AskAsync<IOrderStore, Order?>(all => all.FindAsync(new("c2"), OrderNumber.Parse("EC-0001"), default)));
    }

    private static Task<TransferReport> ImportAsync(TestShop shop, StoreFolder folder) =>
        shop.AskAsync<IShopTransfer, TransferReport>(all => all.ImportAsync(folder.Path, null, default));

    private static Task<TransferReport> ExportAsync(TestShop shop, StoreFolder folder) =>
        shop.AskAsync<IShopTransfer, TransferReport>(all => all.ExportAsync(folder.Path, null, default));
}
