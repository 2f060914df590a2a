using EcomBot.Bot.Channels.Rendering;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Products;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Teams.Search;

/// <summary>What was found, as Teams lists it: a preview a result, and the card that goes into the message.</summary>
internal static class SearchResult
{
    /// <summary>What the value of a chosen product carries.</summary>
    public const string Product = "product";

    /// <summary>What the value of a chosen order carries.</summary>
    public const string Order = "order";

    /// <summary>A product.</summary>
    public static MessagingExtensionAttachment Of(ProductFound found) => Of(
        CardBodies.Product(found.Card), found.Card.Title, $"{found.Card.Price}, {found.Card.Stock}", found.Card.ImageUrl, Product, found.Id.Value);

    /// <summary>An order.</summary>
    public static MessagingExtensionAttachment Of(OrderFound found) => Of(
        CardBodies.Order(found.Card), found.Line, $"{found.Card.Status}, {found.Card.Total.Value}", null, Order, found.Number);

    /// <summary>Results, a line each.</summary>
    public static MessagingExtensionResponse List(IEnumerable<MessagingExtensionAttachment> found) =>
        new() { ComposeExtension = new() { Type = "result", AttachmentLayout = "list", Attachments = [.. found] } };

    /// <summary>Something to say in the place of results.</summary>
    public static MessagingExtensionResponse Say(string text) => new() { ComposeExtension = new() { Type = "message", Text = text } };

    // The bot's own buttons would do nothing in somebody else's chat, so the card has none.
    private static MessagingExtensionAttachment Of(IEnumerable<object> body, string title, string text, string? picture, string kind, string id) => new()
    {
        ContentType = AdaptiveCard.ContentType,
        Content = JObject.FromObject(AdaptiveCard.Of([.. body])),
        Preview = new ThumbnailCard
        {
            Title = title,
            Text = text,
            Images = picture is null ? null : [new CardImage(picture, title)],
            Tap = new CardAction("invoke", title, value: new JObject { [kind] = id }),
        }.ToAttachment(),
    };
}
