namespace Microsoft.Bot.Schema;

/// <summary>Something that was said.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.imessageactivity"/>
public interface IMessageActivity : IActivity
{
    /// <summary>Language of the text as a BCP 47 tag, such as <c>pt-BR</c>.</summary>
    string Locale { get; set; }

    /// <summary>What was said, marked up as <see cref="Activity.TextFormat"/> says.</summary>
    string Text { get; set; }

    /// <summary>What is spoken instead of shown, as plain text or SSML.</summary>
    string Speak { get; set; }

    /// <summary>Whether the bot waits for an answer: one of <see cref="InputHints"/>.</summary>
    string InputHint { get; set; }

    /// <summary>What stands in for the attachments on a channel that cannot show them.</summary>
    string Summary { get; set; }

    /// <summary>
    /// How <see cref="Activity.Text"/> is marked up: one of <see cref="TextFormatTypes"/>. Channels take markdown
    /// when it is missing.
    /// </summary>
    string TextFormat { get; set; }

    /// <summary>
    /// How several attachments are shown: one of <see cref="AttachmentLayoutTypes"/>. Channels take a list when it
    /// is missing.
    /// </summary>
    string AttachmentLayout { get; set; }

    /// <summary>Cards, pictures and files that belong to the message.</summary>
    IList<Attachment> Attachments { get; set; }

    /// <summary>Buttons under the message that go away once one is pressed.</summary>
    SuggestedActions SuggestedActions { get; set; }

    /// <summary>
    /// How important it is: one of <see cref="ActivityImportance"/>. Channels take normal when it is missing.
    /// </summary>
    string Importance { get; set; }

    /// <summary>
    /// How it is to be delivered, and whether answers are expected at once: one of <see cref="DeliveryModes"/>.
    /// </summary>
    string DeliveryMode { get; set; }

    /// <summary>When the activity stops to matter and need not be delivered any more.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>What a pressed button or a filled-in card brings along.</summary>
    object Value { get; set; }

    /// <summary>Who is mentioned in the message; empty when nobody is.</summary>
    Mention[] GetMentions();

    /// <summary>Whether there is anything to show: a text, a summary, an attachment or channel data.</summary>
    bool HasContent();
}
