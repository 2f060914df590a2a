using Schema = Microsoft.Bot.Schema;

namespace Microsoft.Bot.Schema.Json;

/// <summary>How attachments and the cards that bots send most are read and written.</summary>
internal static class CardContracts
{
    internal static JsonContract<Schema.Attachment> Attachment { get; } = new JsonContract<Schema.Attachment>()
        .Has("contentType", Text.Known, o => o.ContentType, (o, v) => o.ContentType = v)
        .Has("contentUrl", Text.Free, o => o.ContentUrl, (o, v) => o.ContentUrl = v)
        .Has("content", Any.Instance, o => o.Content, (o, v) => o.Content = v)
        .Has("name", Text.Free, o => o.Name, (o, v) => o.Name = v)
        .Has("thumbnailUrl", Text.Free, o => o.ThumbnailUrl, (o, v) => o.ThumbnailUrl = v)
        .HasUnknown(o => o.PropertiesOrNull, o => o.Properties);

    internal static JsonContract<Schema.CardAction> CardAction { get; } = new JsonContract<Schema.CardAction>()
        .Has("type", Text.Known, o => o.Type, (o, v) => o.Type = v)
        .Has("title", Text.Free, o => o.Title, (o, v) => o.Title = v)
        .Has("image", Text.Free, o => o.Image, (o, v) => o.Image = v)
        .Has("text", Text.Free, o => o.Text, (o, v) => o.Text = v)
        .Has("displayText", Text.Free, o => o.DisplayText, (o, v) => o.DisplayText = v)
        .Has("value", Any.Instance, o => o.Value, (o, v) => o.Value = v)
        .Has("channelData", Any.Instance, o => o.ChannelData, (o, v) => o.ChannelData = v)
        .Has("imageAltText", Text.Free, o => o.ImageAltText, (o, v) => o.ImageAltText = v);

    internal static JsonContract<Schema.CardImage> CardImage { get; } = new JsonContract<Schema.CardImage>()
        .Has("url", Text.Free, o => o.Url, (o, v) => o.Url = v)
        .Has("alt", Text.Free, o => o.Alt, (o, v) => o.Alt = v)
        .Has("tap", CardAction, o => o.Tap, (o, v) => o.Tap = v);

    internal static JsonContract<Schema.HeroCard> HeroCard { get; } = new JsonContract<Schema.HeroCard>()
        .Has("title", Text.Free, o => o.Title, (o, v) => o.Title = v)
        .Has("subtitle", Text.Free, o => o.Subtitle, (o, v) => o.Subtitle = v)
        .Has("text", Text.Free, o => o.Text, (o, v) => o.Text = v)
        .Has("images", new Listing<Schema.CardImage>(CardImage), o => o.Images, (o, v) => o.Images = v)
        .Has("buttons", new Listing<Schema.CardAction>(CardAction), o => o.Buttons, (o, v) => o.Buttons = v)
        .Has("tap", CardAction, o => o.Tap, (o, v) => o.Tap = v);

    internal static JsonContract<Schema.ThumbnailCard> ThumbnailCard { get; } = new JsonContract<Schema.ThumbnailCard>()
        .Has("title", Text.Free, o => o.Title, (o, v) => o.Title = v)
        .Has("subtitle", Text.Free, o => o.Subtitle, (o, v) => o.Subtitle = v)
        .Has("text", Text.Free, o => o.Text, (o, v) => o.Text = v)
        .Has("images", new Listing<Schema.CardImage>(CardImage), o => o.Images, (o, v) => o.Images = v)
        .Has("buttons", new Listing<Schema.CardAction>(CardAction), o => o.Buttons, (o, v) => o.Buttons = v)
        .Has("tap", CardAction, o => o.Tap, (o, v) => o.Tap = v);

    internal static JsonContract<Schema.SigninCard> SigninCard { get; } = new JsonContract<Schema.SigninCard>()
        .Has("text", Text.Free, o => o.Text, (o, v) => o.Text = v)
        .Has("buttons", new Listing<Schema.CardAction>(CardAction), o => o.Buttons, (o, v) => o.Buttons = v);

    internal static JsonContract<Schema.OAuthCard> OAuthCard { get; } = new JsonContract<Schema.OAuthCard>()
        .Has("text", Text.Free, o => o.Text, (o, v) => o.Text = v)
        .Has("connectionName", Text.Free, o => o.ConnectionName, (o, v) => o.ConnectionName = v)
        .Has("tokenExchangeResource", TokenContracts.TokenExchangeResource, o => o.TokenExchangeResource, (o, v) => o.TokenExchangeResource = v)
        .Has("tokenPostResource", TokenContracts.TokenPostResource, o => o.TokenPostResource, (o, v) => o.TokenPostResource = v)
        .Has("buttons", new Listing<Schema.CardAction>(CardAction), o => o.Buttons, (o, v) => o.Buttons = v);
}
