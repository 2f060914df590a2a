using EcomBot.Commerce;
using EcomBot.Commerce.BackInStock;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.ImportExport;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Commerce.ImportExport;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Tests.Commerce.Catalogue;

public sealed class CatalogueSearchTests
{
    [Theory]
    [EachDatabase("lamp", "Cloud Floor Lamp, Halo Desk Lamp")]
    [EachDatabase("LAMPS", "Cloud Floor Lamp, Halo Desk Lamp")]
    [EachDatabase("desk lamp", "Halo Desk Lamp")]
    [EachDatabase("mechanical keyboard", "Tactile Keyboard")]
    [EachDatabase("clicky RGB", "Tactile Keyboard")]
    [EachDatabase("shoes \"quoted' & | :* stuff", "Ridge Hiking Boots, Stride Running Shoes")]
    public async Task Products_are_found_by_words(ShopDatabaseKind database, string text, string titles)
    {
        await using var shop = await SampleAsync(database);

        var hits = await SearchAsync(shop, new() { Text = text, OnlyAvailable = false });

        Assert.Equal(titles, string.Join(", ", hits.Select(hit => hit.Product.Title).Order(StringComparer.Ordinal)));
    }

    [Theory, EachDatabase]
    public async Task Chinese_and_accented_words_are_found(ShopDatabaseKind database)
    {
        using var folder = StoreFolder.Small().With("products.jsonl",
            """{"id":"p1","title":"机械键盘","variants":[{"id":"v1","options":{"颜色":"黑色"},"price":10,"available":true}]}""",
            """{"id":"p2","title":"Lámpara de pie","variants":[{"id":"v2","options":{},"price":20,"available":true}]}""");
        await using var shop = await TestShop.OpenAsync(database);
        await shop.DoAsync<IShopTransfer>(all => all.ImportAsync(folder.Path, null, default));

        Assert.Equal("p1", Assert.Single(await SearchAsync(shop, new() { Text = "黑色键盘" })).Product.Id.Value);
        Assert.Equal("p2", Assert.Single(await SearchAsync(shop, new() { Text = "LAMPARAS" })).Product.Id.Value);
    }

    [Theory, EachDatabase]
    public async Task The_title_counts_more_than_the_description(ShopDatabaseKind database)
    {
        await using var shop = await SampleAsync(database);

        Assert.Equal("Commuter Backpack", (await SearchAsync(shop, new() { Text = "backpack" }))[0].Product.Title);
        Assert.Equal("Featherbook Laptop", (await SearchAsync(shop, new() { Text = "laptop" }))[0].Product.Title);
        Assert.Equal("Harmony Headphones", (await SearchAsync(shop, new() { Text = "headphones against noise on flights" }))[0].Product.Title);
    }

    [Theory, EachDatabase]
    public async Task The_cheapest_and_the_dearest_come_first_when_asked_for(ShopDatabaseKind database)
    {
        await using var shop = await SampleAsync(database);

        var cheapest = await SearchAsync(shop, new() { Category = "audio", Order = CatalogueOrder.Cheapest });
        var dearest = await SearchAsync(shop, new() { Order = CatalogueOrder.Dearest, Count = 1 });
        var most = await SearchAsync(shop, new() { Category = "Shoes", Order = CatalogueOrder.MostVariants, OnlyAvailable = false, Count = 1 });

        Assert.Equal(["Campfire Speaker", "Pebble Earbuds", "Harmony Headphones"], cheapest.Select(hit => hit.Product.Title));
        Assert.Equal("Featherbook Laptop", dearest[0].Product.Title);
        Assert.Equal(("Stride Running Shoes", 12), (most[0].Product.Title, most[0].Variants.Count));
    }

    [Theory, EachDatabase]
    public async Task Less_than_an_amount_and_an_option_narrow_the_variants(ShopDatabaseKind database)
    {
        await using var shop = await SampleAsync(database);

        var hits = await SearchAsync(shop, new()
        {
            Text = "keyboard",
            AtMost = 120,
            Options = [new("Switch Type", "CLICKY")],
            OnlyAvailable = false,
        });

        Assert.All(Assert.Single(hits).Variants, variant => Assert.Equal("clicky", variant.Options["switch type"]));
        Assert.True(hits[0].To <= new Money(120, "USD"));
    }

    [Theory, EachDatabase]
    public async Task Two_products_are_compared(ShopDatabaseKind database)
    {
        await using var shop = await SampleAsync(database);
        var phone = (await SearchAsync(shop, new() { Text = "aurora phone mini", OnlyAvailable = false }))[0].Product;
        var tablet = (await SearchAsync(shop, new() { Text = "tablet", OnlyAvailable = false }))[0].Product;

        var rows = ProductComparison.Of(phone, tablet).Rows;

        Assert.Contains(new("storage", "64 GB, 128 GB", "128 GB, 256 GB"), rows);
        Assert.Contains(new("screen size", null, "10-inch, 12-inch"), rows);
        Assert.Equal(("379.00 USD – 417.00 USD", "Phones"), (rows[2].First, rows[1].First));
    }

    [Theory, EachDatabase]
    public async Task Who_waits_is_told_once_when_an_item_is_back(ShopDatabaseKind database)
    {
        await using var shop = await TestShop.OpenAsync(database);
        await shop.AddAsync([.. Given.Customer(), .. Given.Catalogue()]);

        var inStock = await shop.ExecuteAsync<WishForItem, BackInStockWish>(new(Given.Ana, new("shirt-s")));
        await shop.ExecuteAsync<WishForItem, BackInStockWish>(new(Given.Ana, new("shirt-xl")));
        var again = await shop.ExecuteAsync<WishForItem, BackInStockWish>(new(Given.Ana, new("shirt-xl")));
        var before = await DueAsync(shop);
        await shop.DoAsync<ShopContext>(context => context.Variants.Where(one => one.Id == new VariantId("shirt-xl"))
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Available, true).SetProperty(one => one.Stock, 2)));
        var due = await DueAsync(shop);
        await shop.ExecuteAsync<FulfilWish, BackInStockWish>(new(Given.Ana, new("shirt-xl")));

        Assert.Equal((RefusalRule.InStock, "size: S can be bought now."), (inStock.Refusal!.Rule, inStock.Refusal.Message));
        Assert.Equal(RefusalRule.NothingChanges, again.Refusal!.Rule);
        Assert.Empty(before);
        Assert.Equal(Given.Ana, Assert.Single(due).Customer);
        Assert.Empty(await DueAsync(shop));
    }

    private static Task<IReadOnlyList<BackInStockWish>> DueAsync(TestShop shop) =>
        shop.AskAsync<IBackInStock, IReadOnlyList<BackInStockWish>>(all => all.DueAsync(10, default));

    private static Task<TestShop> SampleAsync(ShopDatabaseKind database) =>
        TestShop.OpenAsync(database, options => options.SampleShop = true);

    private static Task<IReadOnlyList<CatalogueHit>> SearchAsync(TestShop shop, CatalogueQuery query) =>
        shop.AskAsync<ICatalogue, IReadOnlyList<CatalogueHit>>(all => all.SearchAsync(query, default));
}
