using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

/// <content>New activities, alone or in answer to this one.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.activity"/>
public partial class Activity
{
    /// <summary>A message with empty lists of attachments and entities.</summary>
    public static IMessageActivity CreateMessageActivity() =>
        new Activity(ActivityTypes.Message) { Attachments = new List<Attachment>(), Entities = new List<Entity>() };

    /// <summary>A notice that the bot was added to or removed from somebody's contacts.</summary>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() =>
        new Activity(ActivityTypes.ContactRelationUpdate);

    /// <summary>A notice that a conversation changed, with empty lists of members who came and who left.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate)
        {
            MembersAdded = new List<ChannelAccount>(),
            MembersRemoved = new List<ChannelAccount>(),
        };

    /// <summary>A sign that the sender is writing.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>A request to hand the conversation to somebody else, usually a person.</summary>
    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    /// <summary>A notice that the conversation is over.</summary>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() =>
        new Activity(ActivityTypes.EndOfConversation);

    /// <summary>An event: something a program says to a program, without an answer.</summary>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>An invoke: a request of a program that waits for the answer.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>A trace: what the Emulator shows to the developer and no customer sees.</summary>
    /// <param name="name">What is traced.</param>
    /// <param name="valueType">Identifies the shape of the value; its class name when left out.</param>
    /// <param name="value">The content of the trace.</param>
    /// <param name="label">A few words for the developer; the name of the calling member when left out.</param>
    public static ITraceActivity CreateTraceActivity(
        string name,
        string valueType = null,
        object value = null,
        [CallerMemberName] string label = null) =>
        new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    /// <summary>A message from this activity's recipient to its sender, in the same conversation.</summary>
    /// <param name="text">What it says; empty when left out.</param>
    /// <param name="locale">Its language as a BCP 47 tag; this activity's when left out.</param>
    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = CreateAnswer(ActivityTypes.Message);
        reply.Conversation = new ConversationAccount(Conversation?.IsGroup, id: Conversation?.Id, name: Conversation?.Name);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = new List<Attachment>();
        reply.Entities = new List<Entity>();
        return reply;
    }

    /// <summary>A trace that goes from this activity's recipient to its sender.</summary>
    /// <param name="name">What is traced.</param>
    /// <param name="value">The content of the trace.</param>
    /// <param name="valueType">Identifies the shape of the value; its class name when left out.</param>
    /// <param name="label">A few words for the developer; the name of the calling member when left out.</param>
    public ITraceActivity CreateTrace(
        string name,
        object value = null,
        string valueType = null,
        [CallerMemberName] string label = null)
    {
        var trace = CreateAnswer(ActivityTypes.Trace);
        trace.Conversation = Conversation;
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace.AsTraceActivity();
    }

    private Activity CreateAnswer(string type) => new()
    {
        Type = type,
        Timestamp = DateTimeOffset.UtcNow,
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = IdToAnswer,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
    };
}
