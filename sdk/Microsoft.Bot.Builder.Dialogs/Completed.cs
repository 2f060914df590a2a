namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finished tasks that many calls share.</summary>
internal static class Completed
{
    public static readonly Task<bool> False = Task.FromResult(false);

    public static readonly Task<DialogTurnResult> EndOfTurn = Task.FromResult(Dialog.EndOfTurn);
}
