namespace Microsoft.Bot.Schema;

/// <summary>What happened: the values of <see cref="Activity.Type"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.activitytypes"/>
public static class ActivityTypes
{
    /// <summary>The bot was added to or removed from somebody's contacts.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Members, topic or something else of a conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Something a program says to a program, without an answer.</summary>
    public const string Event = "event";

    /// <summary>Asks the adapter to wait before the next activity; the value is in milliseconds.</summary>
    public const string Delay = "delay";

    /// <summary>Somebody asks the bot to delete what it knows about them.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>The conversation is to go to somebody else, usually a person.</summary>
    public const string Handoff = "handoff";

    /// <summary>The bot was installed in or removed from an organisation or a part of it.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A request of a program that waits for the answer.</summary>
    public const string Invoke = "invoke";

    /// <summary>Something that was said.</summary>
    public const string Message = "message";

    /// <summary>A message was taken back.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Somebody reacted to a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A message was changed.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message for one person alone, about something said in a conversation.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>What the Emulator shows to the developer and no customer sees.</summary>
    public const string Trace = "trace";

    /// <summary>The sender is writing.</summary>
    public const string Typing = "typing";

    /// <summary>An instruction that one program gives another.</summary>
    public const string Command = "command";

    /// <summary>What came out of a command.</summary>
    public const string CommandResult = "commandResult";
}
