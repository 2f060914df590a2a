using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Tasks;

/// <summary>What a turn did with tasks, for whoever looks at the turn once it has run.</summary>
public sealed class TurnTasks
{
    private readonly List<string> _begun = [];
    private readonly List<EndedTask> _ended = [];

    /// <summary>The tasks that the turn began, by the ids of their dialogs, in order; questions in the middle of others too.</summary>
    public IReadOnlyList<string> Begun => _begun;

    /// <summary>The tasks that ended in the turn, in order.</summary>
    public IReadOnlyList<EndedTask> Ended => _ended;

    /// <summary>Whether the message was not understood, or nobody has written an answer to it.</summary>
    public bool IsUnanswered { get; private set; }

    /// <summary>What a turn has done so far.</summary>
    public static TurnTasks Of(ITurnContext turnContext) => turnContext.TurnState.Get<TurnTasks>() ?? Begin(turnContext);

    /// <summary>Begins with nothing, as every attempt at a turn does.</summary>
    public static TurnTasks Begin(ITurnContext turnContext)
    {
        var tasks = new TurnTasks();
        turnContext.TurnState.Set(tasks);
        return tasks;
    }

    /// <summary>Notes that a task begins.</summary>
    internal void Add(string dialog) => _begun.Add(dialog);

    /// <summary>Notes that a task ended.</summary>
    internal void End(string dialog, string? end) => _ended.Add(new(dialog, end == TaskEnd.Done));

    /// <summary>Notes that the message got no answer.</summary>
    internal void Miss() => IsUnanswered = true;
}

/// <summary>A task that ended.</summary>
/// <param name="Dialog">The id of its dialog.</param>
/// <param name="IsDone">Whether it was done or answered; else it was refused, dropped or left for another.</param>
public sealed record EndedTask(string Dialog, bool IsDone);
