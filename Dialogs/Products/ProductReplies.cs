using System.Globalization;
using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Products;

/// <summary>What the bot says about products, whichever task it is.</summary>
internal static class ProductReplies
{
    /// <summary>How many products are shown at once.</summary>
    public const int MostShown = 6;

    /// <summary>Shows products, and remembers them for "the second one".</summary>
    /// <param name="lead">What is said above them.</param>
    /// <param name="hits">The products with the variants that fit.</param>
    /// <param name="wish">What they were found for.</param>
    /// <param name="memory">What the conversation remembers.</param>
    /// <param name="reasons">Why each is recommended, if it is.</param>
    public static Activity Show(string lead, IReadOnlyList<CatalogueHit> hits, ProductWish wish, ServiceMemory memory, IReadOnlyList<string>? reasons = null)
    {
        var shown = hits.Take(MostShown).ToList();
        Remember(shown.Select(hit => hit.Product), wish, memory);
        var carousel = new ProductCarousel([.. shown.Select((hit, index) => ProductCards.Of(hit, reasons?[index]))]);
        var reply = MessageFactory.Text(lead);
        reply.AttachmentLayout = AttachmentLayoutTypes.Carousel;
        reply.Attachments = [new Attachment(ProductCarousel.ContentType, content: carousel)];
        reply.Summary = $"{lead}\n{(shown.Count == 1 ? InWords(carousel.Cards[0]) : ProductCards.InWords(carousel))}";
        return reply;
    }

    /// <summary>Remembers what is spoken of.</summary>
    public static void Remember(IEnumerable<Product> products, ProductWish wish, ServiceMemory memory)
    {
        memory.Products = [.. products.Select(product => product.Id.Value)];
        memory.Listed = [.. ProductReference.List(memory)];
        memory.Wish = wish;
        memory.Shown = ShownVariant.Of([.. products], wish);
    }

    /// <summary>Asks for a product; some that come into question are buttons.</summary>
    public static Ask Which(string question, IEnumerable<Product> products) =>
        new(ProductReader.About, MessageFactory.Text(question), [.. products.Take(MostShown).Select(product => new Answer(product.Id.Value, product.Title))]);

    /// <summary>Asks what is looked for; the shop's categories are buttons.</summary>
    public static Ask WhatFor(string question, IEnumerable<KeyValuePair<string, int>> categories) => new(ProductReader.About, MessageFactory.Text(question),
        [.. categories.OrderByDescending(category => category.Value).Take(MostShown)
            .Select(category => new Answer(ProductReader.CategoryMark + category.Key, ShopWords.Category(category.Key)))]);

    /// <summary>Says that the shop has no such thing, and what it has.</summary>
    public static Activity Nothing(IReadOnlyList<KeyValuePair<string, int>> categories) => MessageFactory.Text(categories.Count == 0
        ? Texts.Say("Products.Nothing")
        : Texts.Say("Products.NothingBut", ("categories", string.Join(", ", categories.Select(category => ShopWords.Category(category.Key))))));

    /// <summary>A number as the language writes it.</summary>
    public static string Count(int count) => count.ToString(CultureInfo.CurrentCulture);

    private static string InWords(ProductCard card) =>
        string.Join('\n', new[] { Texts.Say("Products.One", ("product", card.Title), ("price", card.Price), ("stock", card.Stock)), card.Reason }
        .Concat(card.Options.Select(option => $"- {option}")).Where(line => line is not null));
}
