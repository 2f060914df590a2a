using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Dialogs.Session;

/// <summary>What the rules of a conversation look at in a turn.</summary>
/// <param name="Dialogs">The dialogs of the conversation.</param>
/// <param name="Main">The id of the dialog that begins tasks.</param>
/// <param name="Memory">What the conversation remembers.</param>
/// <param name="Heard">What the message says.</param>
/// <param name="Button">The button that brought it, or null.</param>
internal sealed record SessionTurn(DialogContext Dialogs, string Main, ServiceMemory Memory, Heard Heard, PressedButton? Button)
{
    /// <summary>Whether a task is under way.</summary>
    public bool IsActive => Dialogs.ActiveDialog is not null;
}
