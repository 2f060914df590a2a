namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Says why a method of a dialog is being called.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogreason"/>
public enum DialogReason
{
    /// <summary>The dialog is being started.</summary>
    BeginCalled,

    /// <summary>The dialog is being continued with a new activity.</summary>
    ContinueCalled,

    /// <summary>The dialog ended by itself.</summary>
    EndCalled,

    /// <summary>The dialog is ending because another takes its place.</summary>
    ReplaceCalled,

    /// <summary>The dialog was cancelled.</summary>
    CancelCalled,

    /// <summary>A waterfall step went on to the next step by itself.</summary>
    NextCalled,
}
