using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Tasks;

/// <summary>What tasks are called where people of the shop read of them.</summary>
public static class TaskNames
{
    /// <summary>The name of a task in the language of the present culture; the id of a dialog that has no name.</summary>
    public static string Of(string dialog) => Texts.Has($"Task.{dialog}") ? Texts.Say($"Task.{dialog}") : dialog;
}
