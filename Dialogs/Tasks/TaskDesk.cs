using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.SignIn;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Tasks;

/// <summary>What all tasks share.</summary>
public sealed class TaskDesk(CustomerSession session, ConversationMemory memory, Listener listener, SmallTalk smallTalk)
{
    /// <summary>Who the customer is.</summary>
    internal CustomerSession Session => session;

    /// <summary>What the conversation remembers.</summary>
    internal ConversationMemory Memory => memory;

    /// <summary>What a message says.</summary>
    internal Listener Listener => listener;

    /// <summary>Lets tasks wait for their turn.</summary>
    /// <returns>What to tell the customer about it; null when there is nothing to tell.</returns>
    internal static string? Queue(IEnumerable<HeardTask> tasks, ServiceMemory memory, bool first = false)
    {
        var added = tasks.Select(task => task.Task).ToList();
        memory.Waiting.InsertRange(first ? 0 : memory.Waiting.Count, added.Where(task => first || !WaitingTasks.TakeIn(memory.Waiting, task)));
        return added.Count == 0 ? null : TaskReplies.Noted(added);
    }

    /// <summary>Says something, if there is something to say.</summary>
    internal static Task SayAsync(ITurnContext turnContext, string? text, CancellationToken cancellationToken) =>
        text is null ? Task.CompletedTask : turnContext.SendActivityAsync(MessageFactory.Text(text), cancellationToken);

    /// <summary>The shop's answer to a question in the middle of a task that it heard customers ask, or null for any other message.</summary>
    internal Task<string?> AnswerAskedAsync(Heard heard, IReadOnlyCollection<HeardTask> others, CancellationToken cancellationToken) =>
        smallTalk.AnswerAskedAsync(heard, others, cancellationToken);

    /// <summary>A short answer to what is no task at all, or null where there is none.</summary>
    internal Task<string?> AnswerAsync(ITurnContext turnContext, Heard heard, CancellationToken cancellationToken) =>
        smallTalk.AnswerAsync(turnContext, heard, cancellationToken);
}
