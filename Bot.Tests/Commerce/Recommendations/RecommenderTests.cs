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

    [Fact]
    public async Task What_a_customer_has_does_not_come_again_unless_it_is_bought_again_by_nature()
    {
        await using var shop = await TestShop.OpenAsync();
        await shop.AddAsync([.. Given.Catalogue(), .. Bought("bo", "tea", "tea", "lamp"), .. Bought("cy", "tea", "tea"), .. Bought("ana", "lamp", "tea"),
            .. Enumerable.Range(0, 12).SelectMany(one => Bought($"c{one}", "lamp", "shirt"))]);

        var found = await RecommendAsync(shop, new() { Customer = Given.Ana });

        Assert.Equal(["shirt", "tea"], found.Select(one => one.Product.Id.Value).Order());
        Assert.Equal(ReasonKind.BoughtAgain, Assert.Single(found, one => one.Product.Id.Value == "tea").Reason.Kind);
    }

    [Fact]
    public async Task What_a_customer_dismissed_does_not_come_and_what_was_looked_at_is_a_reason()
    {
        await using var shop = await TestShop.OpenAsync();
        await shop.AddAsync([.. Given.Catalogue(), .. Bought("bo", "shirt", "lamp", "tea"), .. Bought("cy", "shirt", "lamp"),
            Glance("tea", InteractionKind.Dismissed), Glance("shirt", InteractionKind.View)]);

        var found = await RecommendAsync(shop, new() { Customer = Given.Ana });

        var lamp = Assert.Single(found, one => one.Product.Id.Value == "lamp");
        Assert.Equal((ReasonKind.BecauseYouLookedAt, "shirt"), (lamp.Reason.Kind, lamp.Reason.About?.Id.Value));
        Assert.DoesNotContain(found, one => one.Product.Id.Value == "tea");
    }

    [Fact]
    public async Task A_new_customer_sees_what_is_popular_in_the_category()
    {
        await using var shop = await TestShop.OpenAsync();
        await shop.AddAsync([.. Given.Catalogue(), .. Bought("bo", "tea"), .. Bought("cy", "tea", "lamp")]);

        var found = await RecommendAsync(shop, new() { Customer = new("stranger") });

        Assert.Equal(["tea", "lamp", "shirt"], found.Select(one => one.Product.Id.Value));
        Assert.Equal((ReasonKind.PopularInCategory, "Food"), (found[0].Reason.Kind, found[0].Reason.Category));
        Assert.Equal((ReasonKind.New, "Clothing"), (found[2].Reason.Kind, found[2].Reason.Category));
    }

    [Fact]
    public async Task A_new_product_comes_with_one_that_it_is_like()
    {
        await using var shop = await TestShop.OpenAsync();
        await shop.AddAsync([.. Given.Catalogue(), .. Bought("bo", "lamp", "tea"),
            new Product { Id = new("lantern"), Title = "Lantern lamp", Category = "Lighting", Brand = "Lumio" },
            new Variant { Id = new("lantern-1"), Product = new("lantern"), Options = VariantOptions.None, Price = Given.Usd(60), Available = true }]);

        var found = await shop.AskAsync<IRecommender, IReadOnlyList<Recommendation>>(all => all.AlsoLikeAsync(new("lamp"),
            new() { Category = "Lighting" }, default));

        var lantern = Assert.Single(found);
        Assert.Equal(("lantern", ReasonKind.SimilarTo, "lamp"), (lantern.Product.Id.Value, lantern.Reason.Kind, lantern.Reason.About?.Id.Value));
    }

    [Fact]
    public async Task A_cart_is_completed_by_what_is_often_bought_with_it()
    {
        await using var shop = await TestShop.OpenAsync();
        await shop.AddAsync([.. Given.Catalogue(), .. Bought("bo", "shirt", "lamp"), .. Bought("cy", "shirt", "lamp")]);

        var found = await RecommendAsync(shop, new() { Context = [new("shirt")] });

        Assert.Equal(("lamp", ReasonKind.OftenBoughtWith, "shirt"), (found[0].Product.Id.Value, found[0].Reason.Kind, found[0].Reason.About?.Id.Value));
        Assert.DoesNotContain(found, one => one.Product.Id.Value == "shirt");
    }

    [Fact]
    public async Task A_reason_names_nothing_of_another_customers_past()
    {
        await using var shop = await TestShop.OpenAsync();
        var (random, products) = (new Random(4), Enumerable.Range(0, 30).Select(place => $"p{place}").ToArray());
        var pasts = Enumerable.Range(0, 80).ToDictionary(who => $"c{who}", _ => random.GetItems(products, random.Next(1, 8)).Distinct().ToArray());
        await shop.AddAsync([.. products.SelectMany(Sold), .. pasts.SelectMany(past => Bought(past.Key, past.Value))]);

        foreach (var (who, past) in pasts)
        {
            var found = await RecommendAsync(shop, new() { Customer = new(who), Context = [new("p0")], Count = 20 });

            Assert.NotEmpty(found);
            Assert.All(found, one => Assert.Contains(one.Reason.About?.Id.Value ?? "p0", past.Append("p0")));
            Assert.Contains(found, one => one.Reason.About is not null);
        }
    }

    [Theory, InlineData(0), InlineData(51)]
    public async Task No_more_than_fifty_can_be_asked_for(int count)
    {
        await using var shop = await TestShop.OpenAsync();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => RecommendAsync(shop, new() { Count = count }));
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

    internal static object[] Sold(string product) =>
    [
        new Product { Id = new(product), Title = $"Thing {product}", Category = "Things" },
        new Variant { Id = new($"{product}-1"), Product = new(product), Options = VariantOptions.None, Price = Given.Usd(10), Available = true },
    ];

    private static Interaction Glance(string product, InteractionKind kind) => new()
    {
        Customer = Given.Ana,
        Product = new ProductId(product),
        Kind = kind,
        At = new DateTimeOffset(2026, 5, 30, 12, 0, 0, TimeSpan.Zero),
    };

    private static Task<IReadOnlyList<Recommendation>> RecommendAsync(TestShop shop, RecommendationRequest request) =>
        shop.AskAsync<IRecommender, IReadOnlyList<Recommendation>>(all => all.RecommendAsync(request, default));
}
