namespace Microsoft.Bot.Schema.Teams;

/// <summary>Attachments as results of a messaging extension.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.attachmentextensions"/>
public static class AttachmentExtensions
{
    /// <summary>The attachment as a result of a messaging extension.</summary>
    /// <param name="attachment">What is inserted into the message.</param>
    /// <param name="previewAttachment">What the list of results shows; a copy of the attachment when left out.</param>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(
        this Attachment attachment,
        Attachment previewAttachment = null) =>
        new(
            attachment.ContentType,
            attachment.ContentUrl,
            attachment.Content,
            attachment.Name,
            attachment.ThumbnailUrl,
            previewAttachment ?? SchemaSerializer.Convert<Attachment>(attachment));
}
