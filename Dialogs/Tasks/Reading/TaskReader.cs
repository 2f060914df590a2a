using EcomBot.Cognitive;
using EcomBot.Cognitive.Reading;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Finds the tasks that a message asks for, and what it says about each.</summary>
internal sealed class TaskReader(TaskKinds kinds)
{
    private readonly PartFinder _finder = new(kinds);
    private readonly UntaughtParts _untaught = new(kinds);
    private readonly UnsaidVerbs _unsaid = new(kinds);
    private readonly PartSelection _selection = new(kinds);

    /// <summary>The tasks of a message, in its order; what says nothing of its own belongs to the task before it.</summary>
    public IReadOnlyList<HeardTask> Read(TextInsights message) => NumberedList.In(message.Text) is { Count: > 0 } wishes
        ? ListedTasks.Read(message, wishes, ReadOne, kinds) is var tasks && OrderOfTasks.IsOfAll(wishes[0].Start.Value, message)
        ? OrderOfTasks.Share(tasks, message) : tasks
        : ReadOne(message);

    private IReadOnlyList<HeardTask> ReadOne(TextInsights message)
    {
        var parts = _unsaid.Add(_untaught.Add(_finder.Find(message), message), message);
        var kept = _selection.Of(FromSentences(parts, message.Text), message);
        return AddressTasks.ForBoth(OrderOfTasks.Share(NotWished.Without(TakenBack.Without(Cut(kept, message))), message), kinds);
    }

    // What stands between two parts belongs to the one in whose sentence it stands: "Return the bed. And for the chair, can I have …".
    private static List<TaskPart> FromSentences(List<TaskPart> parts, string text) => [.. parts.Select((part, index) =>
    {
        var before = parts.Take(index).Where(other => other.Kind is not null).Select(other => other.End).LastOrDefault();
        var stop = part.Start > before ? text.AsSpan(before, part.Start - before).LastIndexOfAny(Punctuation.OfSentences) : -1;
        return stop >= 0 ? part with { Start = before + stop + 1 } : before == 0 ? part with { Start = 0 } : part;
    })];

    private static List<HeardTask> Cut(List<TaskPart> parts, TextInsights message)
    {
        var all = Utterance.Of(message);
        return [.. parts.Select((part, index) =>
        {
            var start = index == 0 ? 0 : part.Start;
            var end = index + 1 < parts.Count ? parts[index + 1].Start : message.Text.Length;
            return new HeardTask(part.Kind!, new(part.Kind!.Dialog, all.Part(start, end), part.Intent), part.Score, start, end);
        })];
    }
}
