namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths into the dialog context.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogcontextpath"/>
public class DialogContextPath
{
    /// <summary>The id of the active dialog.</summary>
    public const string ActiveDialog = "dialogcontext.activeDialog";

    /// <summary>The id of the parent dialog.</summary>
    public const string Parent = "dialogcontext.parent";

    /// <summary>The ids of the dialogs on the stack, the active one first.</summary>
    public const string Stack = "dialogContext.stack";
}
