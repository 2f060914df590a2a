namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The names of the memory scopes, the first parts of memory paths.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.scopepath"/>
public class ScopePath
{
    /// <summary>What is remembered of the user, over all conversations.</summary>
    public const string User = "user";

    /// <summary>What is remembered of the conversation.</summary>
    public const string Conversation = "conversation";

    /// <summary>What the dialog (or the container that it runs in) remembers.</summary>
    public const string Dialog = "dialog";

    /// <summary>The properties of the dialog that <see cref="Dialog"/> belongs to.</summary>
    public const string DialogClass = "dialogclass";

    /// <summary>The stack and its active dialog.</summary>
    public const string DialogContext = "dialogContext";

    /// <summary>What the active dialog remembers.</summary>
    public const string This = "this";

    /// <summary>The properties of the active dialog.</summary>
    public const string Class = "class";

    /// <summary>The settings of the bot.</summary>
    public const string Settings = "settings";

    /// <summary>What lasts for this turn alone.</summary>
    public const string Turn = "turn";

    /// <summary>The former name of <see cref="User"/>.</summary>
    [Obsolete("Use User.")]
    public const string USER = "user";

    /// <summary>The former name of <see cref="Conversation"/>.</summary>
    [Obsolete("Use Conversation.")]
    public const string CONVERSATION = "conversation";

    /// <summary>The former name of <see cref="Dialog"/>.</summary>
    [Obsolete("Use Dialog.")]
    public const string DIALOG = "dialog";

    /// <summary>The former name of <see cref="DialogClass"/>.</summary>
    [Obsolete("Use DialogClass.")]
    public const string DIALOGCLASS = "dialogclass";

    /// <summary>The former name of <see cref="This"/>.</summary>
    [Obsolete("Use This.")]
    public const string THIS = "this";

    /// <summary>The former name of <see cref="Class"/>.</summary>
    [Obsolete("Use Class.")]
    public const string CLASS = "class";

    /// <summary>The former name of <see cref="Settings"/>.</summary>
    [Obsolete("Use Settings.")]
    public const string SETTINGS = "settings";

    /// <summary>The former name of <see cref="Turn"/>.</summary>
    [Obsolete("Use Turn.")]
    public const string TURN = "turn";
}
