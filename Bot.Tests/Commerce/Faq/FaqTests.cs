using EcomBot.Commerce;
using EcomBot.Commerce.Faq;
using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Commerce.Faq;

public sealed class FaqTests
{
    [Theory]
    [InlineData("en", "how long until my money is back? refund takes how long", "refund-time")]
    [InlineData("en", "can I pay with PayPal", "payment-methods")]
    [InlineData("de", "Wie lange habe ich Garantie auf mein Gerät?", "warranty")]
    [InlineData("fr", "combien coute la livraison", "delivery-cost")]
    [InlineData("es", "¿hacen envíos al extranjero?", "countries")]
    [InlineData("pt-BR", "qual o prazo de entrega", "delivery-time")]
    [InlineData("zh-Hans", "请问退货政策", "return-policy")]
    public async Task The_answer_that_fits_best_comes_first(string locale, string question, string id)
    {
        await using var shop = await TestShop.OpenAsync(adjust: options => options.SampleShop = true);

        var matches = await shop.AskAsync<IFaq, IReadOnlyList<FaqMatch>>(all => all.MatchAsync(question, locale, 3, default));

        Assert.Equal((id, locale), (matches[0].Entry.Id.Value, matches[0].Entry.Locale));
        Assert.InRange(matches[0].Score, 0.2, 1);
    }

    [Theory, EachDatabase]
    public async Task A_language_that_lacks_an_answer_gets_it_in_the_nearest(ShopDatabaseKind database)
    {
        await using var shop = await TestShop.OpenAsync(database);
        await WriteAsync(shop, "delivery", "en", "Three days.");
        await WriteAsync(shop, "delivery", "pt", "Em três dias.");

        Assert.Equal("Em três dias.", (await AllAsync(shop, "pt-BR"))[0].Answer);
        Assert.Equal("Three days.", (await AllAsync(shop, "de"))[0].Answer);
    }

    [Theory, EachDatabase]
    public async Task An_answer_takes_the_place_of_the_one_before(ShopDatabaseKind database)
    {
        await using var shop = await TestShop.OpenAsync(database);

        await WriteAsync(shop, "delivery", "en", "Three days.");
        await WriteAsync(shop, "delivery", "en", "Two days.");

        Assert.Equal("Two days.", Assert.Single(await AllAsync(shop, "en")).Answer);
    }

    private static Task WriteAsync(TestShop shop, string id, string locale, string answer) =>
        shop.ExecuteAsync<WriteFaqEntry, FaqEntry>(new(new() { Id = new(id), Locale = locale, Question = "How fast?", Answer = answer }));

    private static Task<IReadOnlyList<FaqEntry>> AllAsync(TestShop shop, string locale) =>
        shop.AskAsync<IFaq, IReadOnlyList<FaqEntry>>(all => all.AllAsync(locale, default));
}
