using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>One conversation with the bot within the process, as a channel would carry it.</summary>
internal sealed class ChatConversation(IBot bot, TimeProvider time, string channel, string locale)
{
    /// <summary>The channel of terminals: cards are words, buttons stay buttons.</summary>
    public const string Terminal = "terminal";

    private readonly ChatAdapter _adapter = new();
    private readonly List<CardAction> _buttons = [];
    private readonly string _id = Guid.NewGuid().ToString("N");
    private int _count;

    /// <summary>What happens when a turn fails; where nobody says, the failure goes to the caller.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError
    {
        init => _adapter.OnTurnError = value;
    }

    /// <summary>All buttons that were shown so far, the oldest first.</summary>
    public IReadOnlyList<CardAction> Buttons => _buttons;

    /// <summary>Somebody opens the chat.</summary>
    public Task<IReadOnlyList<Activity>> JoinAsync(CancellationToken cancellationToken) =>
        SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("customer")] }, cancellationToken);

    /// <summary>The customer writes.</summary>
    public Task<IReadOnlyList<Activity>> SayAsync(string text, CancellationToken cancellationToken) => SendAsync(Message(text), cancellationToken);

    /// <summary>The customer sends a file, with words or without.</summary>
    public Task<IReadOnlyList<Activity>> SendFileAsync(string name, string text, CancellationToken cancellationToken)
    {
        var message = Message(text);
        var type = name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? "application/pdf"
            : $"image/{Path.GetExtension(name).TrimStart('.').Replace("jpg", "jpeg")}";
        message.Attachments = [new Attachment(type, $"https://example.com/uploads/{name}", name: name)];
        return SendAsync(message, cancellationToken);
    }

    /// <summary>The customer presses a button.</summary>
    public Task<IReadOnlyList<Activity>> PressAsync(CardAction button, CancellationToken cancellationToken)
    {
        var message = Message(button.Text ?? button.Title);
        message.Value = button.Value;
        return SendAsync(message, cancellationToken);
    }

    private static Activity Message(string text) => new(ActivityTypes.Message) { Text = text };

    private async Task<IReadOnlyList<Activity>> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = $"{_id}-{++_count}";
        activity.ChannelId = channel;
        activity.ServiceUrl = "urn:ecombot:terminal";
        activity.Conversation = new ConversationAccount(id: _id);
        activity.From = new ChannelAccount("customer");
        activity.Recipient = new ChannelAccount("bot");
        activity.Locale = locale;
        activity.Timestamp = time.GetUtcNow();
        // The replies are what the turn returns; nothing is brought later.
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        var replies = await _adapter.ProcessAsync(activity, bot, cancellationToken);
        _buttons.AddRange(replies.SelectMany(ReplyText.ButtonsOf));
        return replies;
    }
}
