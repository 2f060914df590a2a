namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The names of the events that the dialog system raises itself.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogevents"/>
public class DialogEvents
{
    /// <summary>A dialog is being started.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>A dialog is asked to ask again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>A dialog is being cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity was received, before any dialog has seen it.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The bot's dialogs are not the ones that the stored stack was made with.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>A dialog threw.</summary>
    public const string Error = "error";

    /// <summary>An event of the bot's own.</summary>
    public const string Custom = "custom";
}
