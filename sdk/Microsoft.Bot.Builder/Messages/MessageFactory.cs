using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages. See https://learn.microsoft.com/azure/bot-service/bot-builder-howto-add-media-attachments.</summary>
public static class MessageFactory
{
    /// <summary>Makes a message of text.</summary>
    /// <param name="text">What the customer reads.</param>
    /// <param name="ssml">What a speech channel says.</param>
    /// <param name="inputHint">Whether the bot awaits input; default <see cref="InputHints.AcceptingInput"/>.</param>
    /// <returns>The message.</returns>
    public static Activity Text(string text, string ssml = null, string inputHint = null)
    {
        var message = (Activity)Activity.CreateMessageActivity();

        // Clients show an empty text as a message without anything; a missing one they leave out.
        message.Text = string.IsNullOrWhiteSpace(text) ? null : text;
        message.Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml;
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
        return message;
    }

    /// <summary>Makes a message with buttons that send their text.</summary>
    /// <param name="actions">The texts.</param>
    /// <param name="text">What the customer reads.</param>
    /// <param name="ssml">What a speech channel says.</param>
    /// <param name="inputHint">Whether the bot awaits input.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is <c>null</c>.</exception>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null) =>
        SuggestedActions(actions, text, ssml, inputHint, null);

    /// <summary>Makes a message with buttons that send their text, for some of those in the conversation.</summary>
    /// <param name="actions">The texts.</param>
    /// <param name="text">What the customer reads.</param>
    /// <param name="ssml">What a speech channel says.</param>
    /// <param name="inputHint">Whether the bot awaits input.</param>
    /// <param name="toList">The ids of those who see the buttons; default everybody.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is <c>null</c>.</exception>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null,
        IList<string> toList = null)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var buttons = actions.Select(action => new CardAction { Type = ActionTypes.ImBack, Value = action, Title = action });
        return SuggestedActions(buttons, text, ssml, inputHint, toList);
    }

    /// <summary>Makes a message with buttons.</summary>
    /// <param name="cardActions">The buttons.</param>
    /// <param name="text">What the customer reads.</param>
    /// <param name="ssml">What a speech channel says.</param>
    /// <param name="inputHint">Whether the bot awaits input.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cardActions"/> is <c>null</c>.</exception>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null) =>
        SuggestedActions(cardActions, text, ssml, inputHint, null);

    /// <summary>Makes a message with buttons, for some of those in the conversation.</summary>
    /// <param name="cardActions">The buttons.</param>
    /// <param name="text">What the customer reads.</param>
    /// <param name="ssml">What a speech channel says.</param>
    /// <param name="inputHint">Whether the bot awaits input.</param>
    /// <param name="toList">The ids of those who see the buttons; default everybody.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cardActions"/> is <c>null</c>.</exception>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null,
        IList<string> toList = null)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Text(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { Actions = cardActions.ToList(), To = toList };
        return message;
    }

    /// <summary>Makes a message with an attachment.</summary>
    /// <param name="attachment">The attachment.</param>
    /// <param name="text">What the customer reads.</param>
    /// <param name="ssml">What a speech channel says.</param>
    /// <param name="inputHint">Whether the bot awaits input.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attachment"/> is <c>null</c>.</exception>
    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    /// <summary>Makes a message with attachments, one below the other.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="text">What the customer reads.</param>
    /// <param name="ssml">What a speech channel says.</param>
    /// <param name="inputHint">Whether the bot awaits input.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attachments"/> is <c>null</c>.</exception>
    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return WithAttachments(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);
    }

    /// <summary>Makes a message with attachments, side by side.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="text">What the customer reads.</param>
    /// <param name="ssml">What a speech channel says.</param>
    /// <param name="inputHint">Whether the bot awaits input.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attachments"/> is <c>null</c>.</exception>
    public static IMessageActivity Carousel(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return WithAttachments(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);
    }

    /// <summary>Makes a message with an image or another file at an address.</summary>
    /// <param name="url">The address.</param>
    /// <param name="contentType">The MIME type.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="text">What the customer reads.</param>
    /// <param name="ssml">What a speech channel says.</param>
    /// <param name="inputHint">Whether the bot awaits input.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentNullException">The address or the type is <c>null</c> or blank.</exception>
    public static IMessageActivity ContentUrl(string url, string contentType, string name = null, string text = null, string ssml = null,
        string inputHint = null)
    {
        NotBlank(url, nameof(url));
        NotBlank(contentType, nameof(contentType));
        var file = new Attachment { ContentType = contentType, ContentUrl = url, Name = string.IsNullOrWhiteSpace(name) ? string.Empty : name };
        return WithAttachments(AttachmentLayoutTypes.List, [file], text, ssml, inputHint);
    }

    private static Activity WithAttachments(string layout, IEnumerable<Attachment> attachments, string text, string ssml, string inputHint)
    {
        var message = Text(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = attachments.ToList();
        return message;
    }

    private static void NotBlank(string value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(name);
        }
    }
}
