namespace EcomBot.Dialogs.Tasks;

/// <summary>What becomes of a task after a message that says nothing about it.</summary>
internal abstract record Interruption
{
    /// <summary>The task goes on with its question.</summary>
    /// <param name="Progress">How far it has come, with what is said before the question.</param>
    internal sealed record GoOn(TaskProgress Progress) : Interruption;

    /// <summary>The task ends.</summary>
    /// <param name="End">How (<see cref="TaskEnd"/>).</param>
    /// <param name="Said">What is said about it, if anything.</param>
    internal sealed record Leave(string End, string? Said = null) : Interruption;

    /// <summary>A question is answered first; the task goes on afterwards.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Progress">How far the task has come.</param>
    internal sealed record Answer(HeardTask Question, TaskProgress Progress) : Interruption;
}

/// <summary>A message that says nothing about the task that is under way.</summary>
/// <param name="Progress">How far the task has come.</param>
/// <param name="Heard">What the message says.</param>
/// <param name="Others">The other tasks that it asks for.</param>
/// <param name="Turn">The turn.</param>
/// <param name="AnswersBetween">Whether questions are answered in the middle of the task.</param>
/// <param name="GivesWay">Whether the task ends for any other.</param>
/// <param name="Answers">Whether a question of an intent is answered in the middle of the task.</param>
internal sealed record Aside(
    TaskProgress Progress, Heard Heard, List<HeardTask> Others, TaskTurn Turn, bool AnswersBetween, bool GivesWay, Func<string?, bool> Answers);
