using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a turn of a dialog manager came to.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogmanagerresult"/>
public class DialogManagerResult
{
    /// <summary>How the stack stands after the turn.</summary>
    public DialogTurnResult TurnResult { get; set; }

    /// <summary>What the bot sent, where it was collected; else null.</summary>
    public Activity[] Activities { get; set; }

    /// <summary>The states after the turn, where they were collected; else null.</summary>
    public PersistedState NewState { get; set; }
}
