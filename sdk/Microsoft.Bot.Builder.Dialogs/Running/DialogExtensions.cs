using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog with the activity of a turn.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogextensions"/>
public static class DialogExtensions
{
    /// <summary>Continues the dialog of a conversation, or starts it when none is under way.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where the stack is kept between turns.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends with the dialog's turn.</returns>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken)
    {
        var dialogSet = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogSet.Add(dialog);
        var dialogContext = await dialogSet.CreateContextAsync(turnContext, cancellationToken);
        await InternalRunAsync(turnContext, dialog.Id, dialogContext, null, cancellationToken);
    }

    internal static async Task<DialogTurnResult> InternalRunAsync(
        ITurnContext turnContext,
        string dialogId,
        DialogContext dialogContext,
        DialogStateManagerConfiguration stateConfiguration,
        CancellationToken cancellationToken)
    {
        dialogContext.SharesTurnState = true;
        var memory = new DialogStateManager(dialogContext, stateConfiguration);
        await memory.LoadAllScopesAsync(cancellationToken);
        turnContext.TurnState.Set(memory);
        var result = await RunUntilUnhandledAsync(turnContext, dialogId, dialogContext, cancellationToken);
        await memory.SaveAllChangesAsync(cancellationToken);
        return result;
    }

    /// <summary>Runs the turn again as long as a dialog handles the errors of it; an error nobody handles ends it.</summary>
    private static async Task<DialogTurnResult> RunUntilUnhandledAsync(
        ITurnContext turnContext, string dialogId, DialogContext dialogContext, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return await RunOnceAsync(turnContext, dialogId, dialogContext, cancellationToken);
            }
            catch (Exception exception)
            {
                if (!await dialogContext.EmitEventAsync(DialogEvents.Error, exception, true, true, cancellationToken))
                {
                    throw;
                }
            }
        }
    }

    private static async Task<DialogTurnResult> RunOnceAsync(
        ITurnContext turnContext, string dialogId, DialogContext dialogContext, CancellationToken cancellationToken)
    {
        if (SkillTurn.IsCommand(turnContext.Activity) && SkillTurn.IsFromParent(turnContext))
        {
            return await ObeyParentAsync(turnContext, dialogContext, cancellationToken);
        }

        var result = await dialogContext.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
        {
            result = await dialogContext.BeginDialogAsync(dialogId, null, cancellationToken);
        }

        await StateTrace.SendAsync(dialogContext, cancellationToken);
        if (result.Status is DialogTurnStatus.Complete or DialogTurnStatus.Cancelled && SkillTurn.IsFromParent(turnContext))
        {
            await turnContext.SendActivityAsync(SkillTurn.EndOf(result, turnContext.Activity.Locale), cancellationToken);
        }

        return result;
    }

    /// <summary>Another bot that uses this one as a skill ends its conversation, or has it ask again.</summary>
    private static async Task<DialogTurnResult> ObeyParentAsync(
        ITurnContext turnContext, DialogContext dialogContext, CancellationToken cancellationToken)
    {
        if (dialogContext.Stack.Count == 0)
        {
            return new DialogTurnResult(DialogTurnStatus.Empty);
        }

        if (turnContext.Activity.Type == ActivityTypes.EndOfConversation)
        {
            return await dialogContext.Leaf().CancelAllDialogsAsync(true, cancellationToken: cancellationToken);
        }

        await dialogContext.RepromptDialogAsync(cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Waiting);
    }
}
