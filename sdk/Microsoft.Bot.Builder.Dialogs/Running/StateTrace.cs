using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Shows the memory of a turn to whoever watches the bot in the Emulator.</summary>
internal static class StateTrace
{
    private const string ValueType = "https://www.botframework.com/schemas/botState";

    /// <summary>Sends a snapshot of the memory where traces arrive; elsewhere none is made.</summary>
    public static Task SendAsync(DialogContext dialogContext, CancellationToken cancellationToken) =>
        Arrives(dialogContext.Context)
            ? dialogContext.Context.SendActivityAsync(SnapshotOf(dialogContext), cancellationToken)
            : Task.CompletedTask;

    private static bool Arrives(ITurnContext turnContext) =>
        turnContext.Activity.ChannelId == Channels.Emulator || turnContext.Adapter is TestAdapter { EnableTrace: true };

    private static Activity SnapshotOf(DialogContext dialogContext)
    {
        var label = SkillTurn.IsFromParent(dialogContext.Context) ? "Skill State" : "Bot State";
        var snapshot = dialogContext.Leaf().State.GetMemorySnapshot();
        return (Activity)Activity.CreateTraceActivity("BotState", ValueType, snapshot, label);
    }
}
