using Microsoft.Bot.Builder.Dialogs;

namespace EcomBot.Dialogs.Tasks;

/// <summary>A kind of task that the bot does: which intents ask for it, and the dialog that does it.</summary>
/// <param name="Dialog">The id of the dialog.</param>
/// <param name="Nature">How it stands to others.</param>
/// <param name="Intents">The intents that ask for it, as the files of training phrases are named.</param>
/// <param name="Create">Makes the dialog for this turn.</param>
public sealed record TaskKind(string Dialog, TaskNature Nature, IReadOnlyList<string> Intents, Func<Dialog> Create);

/// <summary>How a task stands to others.</summary>
public enum TaskNature
{
    /// <summary>Answered at once, even in the middle of something else.</summary>
    Question,

    /// <summary>Changes something: waits for its turn and for the customer's yes.</summary>
    Action,
}
