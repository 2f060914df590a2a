using EcomBot.Cognitive;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Finds the tasks that a message asks for, and what it says about each.</summary>
internal static class TaskReader
{
    private const double Believed = 0.5;
    private const double Certain = 0.85;

    /// <summary>The tasks of a message, in its order; what says nothing of its own belongs to the task before it.</summary>
    public static IReadOnlyList<HeardTask> Read(TextInsights message, TaskKinds kinds)
    {
        var parts = Merge(Parts(message, kinds), message.Text);
        return Shared(Cut(parts, message), message);
    }

    // Of several intents of the same part only the surest counts; the whole message counts where no part is surer.
    private static List<Part> Parts(TextInsights message, TaskKinds kinds)
    {
        var surest = message.Intents.GroupBy(intent => (intent.Offset, intent.Length)).Select(group => group.MaxBy(intent => intent.Score)!)
            .Where(intent => intent.Score >= Believed)
            .Select(intent => new Part(kinds.For(intent.Name), intent.Name, intent.Score, intent.Offset, intent.Offset + intent.Length)).ToList();
        var whole = surest.Find(part => surest.Exists(other => other != part && other.Start >= part.Start && other.End <= part.End));
        var isWhole = whole is { Kind.Nature: TaskNature.Action } && !surest.Exists(part => part != whole && part.Kind?.Nature == TaskNature.Action);
        return [.. surest.Where(part => whole is null || (part == whole) == isWhole).OrderBy(part => part.Start)];
    }

    // Beside something to do, a reason or a wish is no task of its own; a question is, when it is asked as one.
    private static List<Part> Merge(List<Part> parts, string text)
    {
        var acts = parts.Exists(part => part.Kind?.Nature == TaskNature.Action && !IsReason(part.Intent));
        var kept = new List<Part>();
        foreach (var part in parts)
        {
            if (part.Kind is null || (kept.Count > 0 && kept[^1].Kind == part.Kind) || (acts && IsDetail(part, text)))
            {
                continue;
            }
            kept.Add(part);
        }
        return kept;
    }

    private static bool IsDetail(Part part, string text) => IsReason(part.Intent)
        || (part.Kind!.Nature == TaskNature.Question && !(part.Score >= Certain && IsAsked(part, text)));

    private static bool IsReason(string intent) => intent is Intents.DamagedItem or Intents.WrongItem or Intents.Complain or Intents.LateParcel or Intents.MissingParcel;

    private static bool IsAsked(Part part, string text)
    {
        var end = text.AsSpan(part.Start).IndexOfAny("?？.。!！\n");
        return end >= 0 && text[part.Start + end] is '?' or '？';
    }

    private static List<HeardTask> Cut(List<Part> parts, TextInsights message)
    {
        var all = Utterance.Of(message);
        return [.. parts.Select((part, index) =>
        {
            var start = index == 0 ? 0 : part.Start;
            var end = index + 1 < parts.Count ? parts[index + 1].Start : message.Text.Length;
            return new HeardTask(part.Kind!, new(part.Kind!.Dialog, all.Part(start, end), part.Intent), part.Score, start, end);
        })];
    }

    // "For order #W1: cancel …, and …": the only number that is named holds for all parts, but not for "my other order".
    private static List<HeardTask> Shared(List<HeardTask> tasks, TextInsights message)
    {
        var numbers = message.EntitiesOf(EntityCategory.OrderNumber).DistinctBy(entity => entity.Value ?? entity.Text).ToList();
        return tasks.Count < 2 || numbers.Count != 1 ? tasks : tasks.ConvertAll(task =>
            task.Task.Said.EntitiesOf(EntityCategory.OrderNumber).Any() || Words.Has(task.Task.Said.Text, "otherOrder")
                ? task
                : task with { Task = task.Task with { Said = task.Task.Said.Then(new(numbers[0].Text, [numbers[0] with { Offset = 0 }])) } });
    }

    private sealed record Part(TaskKind? Kind, string Intent, double Score, int Start, int End);
}
