using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Tasks;

/// <summary>What a task does next.</summary>
public abstract record TaskMove;

/// <summary>Asks the customer for what is missing.</summary>
/// <param name="About">What is asked for, as the task calls it.</param>
/// <param name="Prompt">The question.</param>
/// <param name="Answers">Buttons; free text is welcome all the same.</param>
public sealed record Ask(string About, Activity Prompt, IReadOnlyList<Answer> Answers) : TaskMove
{
    public Ask(string about, Activity prompt) : this(about, prompt, [])
    {
    }
}

/// <summary>A button.</summary>
/// <param name="Id">What the task gets when it is pressed.</param>
/// <param name="Title">What is on it; also what the customer says by pressing it.</param>
public sealed record Answer(string Id, string Title);

/// <summary>Shows everything that is going to happen and asks for a yes.</summary>
/// <param name="Summary">The whole action, with amounts and methods.</param>
public sealed record Confirm(Activity Summary) : TaskMove
{
    /// <summary>What the question is about, as <see cref="Ask.About"/>.</summary>
    public const string About = "confirm";

    /// <summary>How many items of an order it is about, of which the customer might mean only some; 0 where it is about none.</summary>
    public int Items { get; init; }
}

/// <summary>Tells the customer something, which ends the task.</summary>
/// <param name="Replies">What is told.</param>
public sealed record Tell(params IReadOnlyList<IMessageActivity> Replies) : TaskMove
{
    /// <summary>Whether the task could not be done.</summary>
    public bool Failed { get; init; }

    /// <summary>Tasks that follow at once, before any other that waits.</summary>
    public IReadOnlyList<ServiceTask> Next { get; init; } = [];
}
