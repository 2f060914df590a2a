using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <content>What messages hold.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.activity"/>
public partial class Activity
{
    /// <summary>
    /// How <see cref="Text"/> is marked up: one of <see cref="TextFormatTypes"/>. Channels take markdown when it is
    /// missing.
    /// </summary>
    [JsonProperty("textFormat")]
    public string TextFormat { get; set; }

    /// <summary>
    /// How several attachments are shown: one of <see cref="AttachmentLayoutTypes"/>. Channels take a list when it
    /// is missing.
    /// </summary>
    [JsonProperty("attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>Language of the text as a BCP 47 tag, such as <c>pt-BR</c>.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>What was said, marked up as <see cref="TextFormat"/> says.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>What is spoken instead of shown, as plain text or SSML.</summary>
    [JsonProperty("speak")]
    public string Speak { get; set; }

    /// <summary>Whether the bot waits for an answer: one of <see cref="InputHints"/>.</summary>
    [JsonProperty("inputHint")]
    public string InputHint { get; set; }

    /// <summary>What stands in for the attachments on a channel that cannot show them.</summary>
    [JsonProperty("summary")]
    public string Summary { get; set; }

    /// <summary>Buttons under the message that go away once one is pressed.</summary>
    [JsonProperty("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>Cards, pictures and files that belong to the message.</summary>
    [JsonProperty("attachments")]
    public IList<Attachment> Attachments { get; set; }

    /// <summary>When the activity stops to matter and need not be delivered any more.</summary>
    [JsonProperty("expiration")]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>
    /// How important it is: one of <see cref="ActivityImportance"/>. Channels take normal when it is missing.
    /// </summary>
    [JsonProperty("importance")]
    public string Importance { get; set; }

    /// <summary>
    /// How it is to be delivered, and whether answers are expected at once: one of <see cref="DeliveryModes"/>.
    /// </summary>
    [JsonProperty("deliveryMode")]
    public string DeliveryMode { get; set; }

    /// <summary>Phrases that speech recognition should expect in the answer.</summary>
    [JsonProperty("listenFor")]
    public IList<string> ListenFor { get; set; }

    /// <summary>Parts of the text of the activity named by <see cref="ReplyToId"/> that stand out.</summary>
    [JsonProperty("textHighlights")]
    public IList<TextHighlight> TextHighlights { get; set; }

    /// <summary>The task this activity is a part of.</summary>
    [JsonProperty("semanticAction")]
    public SemanticAction SemanticAction { get; set; }
}
