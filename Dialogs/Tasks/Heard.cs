using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks;

/// <summary>What a message says to the bot.</summary>
/// <param name="All">The whole message.</param>
/// <param name="Tasks">The tasks that it asks for, in its order.</param>
/// <param name="Command">What it says about the conversation itself.</param>
/// <param name="Answer">Whether it begins with a yes or a no.</param>
/// <param name="Choice">The answer of the button that was pressed, or null.</param>
/// <param name="TopIntent">What it wants most.</param>
internal sealed record Heard(
    Utterance All, IReadOnlyList<HeardTask> Tasks, ChatCommand Command, YesOrNo Answer, string? Choice, string TopIntent)
{
    /// <summary>Whether it drops what waits too, beside what is being done: "forget everything".</summary>
    public bool StopsAll => Command == ChatCommand.Stop && Words.Has(All.Text, "stopAll");

    /// <summary>The message without the parts that ask for some tasks.</summary>
    public Utterance Without(IEnumerable<HeardTask> tasks)
    {
        var rest = tasks.OrderByDescending(task => task.Start).Aggregate(All, (said, task) =>
            said.Part(0, task.Start).Then(said.Part(Math.Min(task.End, said.Text.Length), said.Text.Length)));
        return rest;
    }
}

/// <summary>A task that a part of a message asks for.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Task">The task with what the part says.</param>
/// <param name="Score">How sure that is, from 0 to 1.</param>
/// <param name="Start">Where the part starts in the message.</param>
/// <param name="End">Where it ends.</param>
internal sealed record HeardTask(TaskKind Kind, ServiceTask Task, double Score, int Start, int End);

/// <summary>What customers say about the conversation itself.</summary>
internal enum ChatCommand
{
    None,

    /// <summary>Drop what is being done.</summary>
    Stop,

    /// <summary>Drop everything and begin again.</summary>
    StartOver,

    /// <summary>One step back.</summary>
    Back,

    /// <summary>What can be done here?</summary>
    Help,

    /// <summary>Nothing yet, please wait.</summary>
    Wait,
}

/// <summary>How a message begins.</summary>
internal enum YesOrNo
{
    Neither,
    Yes,
    No,
}
