namespace Microsoft.Bot.Schema;

/// <summary>Cards as attachments, ready to be sent.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.extensions"/>
public static class Extensions
{
    /// <summary>An attachment that holds the card under its content type.</summary>
    /// <param name="card">The card.</param>
    public static Attachment ToAttachment(this HeroCard card) => Attach(card, HeroCard.ContentType);

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this ThumbnailCard card) => Attach(card, ThumbnailCard.ContentType);

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this SigninCard card) => Attach(card, SigninCard.ContentType);

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this ReceiptCard card) => Attach(card, ReceiptCard.ContentType);

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this AudioCard card) => Attach(card, AudioCard.ContentType);

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this VideoCard card) => Attach(card, VideoCard.ContentType);

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this AnimationCard card) => Attach(card, AnimationCard.ContentType);

    /// <inheritdoc cref="ToAttachment(HeroCard)"/>
    public static Attachment ToAttachment(this OAuthCard card) => Attach(card, OAuthCard.ContentType);

    private static Attachment Attach(object card, string contentType) =>
        new() { Content = card, ContentType = contentType };
}
