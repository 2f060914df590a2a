using EcomBot.Bot.Catalogue;
using EcomBot.Cognitive;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;
using EcomBot.Cognitive.Vocabularies;
using EcomBot.Commerce.ImportExport;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EcomBot.Tests.Bot.Catalogue;

/// <summary>What the bot knows of the shop's own words.</summary>
public sealed class VocabularyTests
{
    [Theory]
    [InlineData("is the tactile keybord sold out", EntityCategory.Product, "P105")]
    [InlineData("anything by Nordlys?", EntityCategory.Brand, "Nordlys")]
    [InlineData("what furniture do you have", EntityCategory.ProductCategory, "Furniture")]
    [InlineData("one with clicky switches please", EntityCategory.OptionValue, "clicky")]
    [InlineData("is P105-03 still there?", EntityCategory.Sku, "P105-03")]
    public async Task Things_of_the_shop_are_found_by_their_names(string text, string category, string value)
    {
        await using var shop = await TestShop.OpenAsync(adjust: options => options.SampleShop = true);

        var found = await ReadAsync(shop, text);

        Assert.Contains(found.Entities, entity => entity.Category == category && entity.Value == value);
    }

    [Fact]
    public async Task Service_centres_are_found_by_their_names()
    {
        await using var shop = await TestShop.OpenAsync(adjust: options => options.SampleShop = true);
        var centre = EcomBot.Commerce.SampleShop.SampleWorkshops.All[0];

        var found = await ReadAsync(shop, $"when is {centre.Name} open?");

        Assert.Contains(found.Entities, entity => entity.Category == EntityCategory.ServiceCentre && entity.Value == centre.Id.Value);
    }

    [Fact]
    public async Task A_vocabulary_that_is_the_same_is_not_made_anew()
    {
        await using var shop = await TestShop.OpenAsync(adjust: options => options.SampleShop = true);
        var vocabulary = new ShopVocabulary();

        var first = await RefreshAsync(shop, vocabulary);
        var known = vocabulary.Current;
        var second = await RefreshAsync(shop, vocabulary);

        Assert.True(first);
        Assert.False(second);
        Assert.Same(known, vocabulary.Current);
    }

    [Fact(Timeout = 60_000)]
    public async Task What_is_imported_while_the_bot_runs_is_known_soon()
    {
        await using var shop = await TestShop.OpenAsync(adjust: options => options.SampleShop = true);
        using var host = Host(shop);
        await host.StartAsync();
        using var folder = EcomBot.Tests.Commerce.ImportExport.StoreFolder.Small().With("products.jsonl",
            """{"id":"p1","title":"Zither of Oak","variants":[{"id":"v1","options":{"strings":"thirty-two"},"price":10,"available":true}]}""");
        await shop.DoAsync<IShopTransfer>(all => all.ImportAsync(folder.Path, null, default));
        var vocabulary = host.Services.GetRequiredService<ShopVocabulary>();

        while (!vocabulary.Current.Terms.Any(term => term.Name == "Zither of Oak"))
        {
            shop.Time.Advance(TimeSpan.FromSeconds(30));
            await Task.Yield();
        }

        Assert.Contains(vocabulary.Current.Terms, term => term is { Category: EntityCategory.Product, Id: "p1" });
        Assert.Contains(vocabulary.Current.Terms, term => term is { Category: EntityCategory.OptionValue, Id: "thirty-two" });
        await host.StopAsync();
    }

    private static IHost Host(TestShop shop)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(null);
        shop.Share(builder.Services);
        builder.Services.AddCognitive(new ConfigurationBuilder().Build()).AddCatalogue(new ConfigurationBuilder().Build());
        return builder.Build();
    }

    private static async Task<TextInsights> ReadAsync(TestShop shop, string text)
    {
        var vocabulary = new ShopVocabulary();
        await RefreshAsync(shop, vocabulary);
        return new LocalTextAnalyzer(vocabulary, IntentModel.Empty).Analyze(text, TextHints.None);
    }

    private static async Task<bool> RefreshAsync(TestShop shop, ShopVocabulary vocabulary)
    {
        await using var scope = shop.Scope();
        return await ActivatorUtilities.CreateInstance<VocabularyFeed>(scope.ServiceProvider, vocabulary).RefreshAsync(default);
    }
}
