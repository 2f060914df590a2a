using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Recommendations;
using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Commerce.Recommendations;

public sealed class RecommenderTests
{
    [Theory, EachDatabase]
    public async Task What_was_bought_with_a_product_is_recommended_to_those_who_bought_it(ShopDatabaseKind database)
    {
        await using var shop = await TestShop.OpenAsync(database);
        await shop.AddAsync([.. Given.Catalogue(), .. Bought("bo", "shirt", "lamp"), .. Bought("cy", "shirt", "lamp"), .. Bought("ana", "shirt")]);

        var found = await RecommendAsync(shop, new() { Customer = Given.Ana });

        Assert.Equal("lamp", found[0].Product.Id.Value);
        Assert.Equal((ReasonKind.BecauseYouBought, "shirt"), (found[0].Reason.Kind, found[0].Reason.About?.Id.Value));
    }

    [Fact]
    public async Task Nothing_is_recommended_that_is_sold_out()
    {
        await using var shop = await TestShop.OpenAsync();
        await shop.AddAsync([.. Given.Catalogue(stock: 0), .. Bought("bo", "shirt", "lamp")]);

        Assert.Empty(await RecommendAsync(shop, new()));
    }

    [Fact]
    public async Task Nothing_is_recommended_outside_of_what_was_asked()
    {
        await using var shop = await TestShop.OpenAsync();
        await shop.AddAsync([.. Given.Catalogue(), .. Bought("bo", "shirt", "lamp", "tea")]);

        var cheap = await RecommendAsync(shop, new() { AtMost = 25, Options = [new("SIZE", "m")] });
        var light = await RecommendAsync(shop, new() { Category = "lighting" });
        var other = await RecommendAsync(shop, new() { Excluded = [new("lamp"), new("tea")] });

        Assert.Equal(["shirt-m"], cheap.Select(one => one.Variant.Id.Value));
        Assert.Equal(["lamp"], light.Select(one => one.Product.Id.Value));
        Assert.Equal(["shirt"], other.Select(one => one.Product.Id.Value));
    }

    internal static Interaction[] Bought(string customer, params string[] products) =>
    [
        .. products.Select((product, place) => new Interaction
        {
            Customer = new(customer),
            Product = new ProductId(product),
            Kind = InteractionKind.Purchase,
            At = new DateTimeOffset(2026, 5, 1, 12, 0, 0, TimeSpan.Zero).AddDays(place),
        }),
    ];

    private static Task<IReadOnlyList<Recommendation>> RecommendAsync(TestShop shop, RecommendationRequest request) =>
        shop.AskAsync<IRecommender, IReadOnlyList<Recommendation>>(all => all.RecommendAsync(request, default));
}
