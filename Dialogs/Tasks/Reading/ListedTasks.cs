using EcomBot.Cognitive;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Reads a message with a numbered list of wishes: each is a message of its own, and what stands before them says who writes or which order
/// is meant.</summary>
internal static class ListedTasks
{
    /// <summary>The tasks of all wishes, in their order.</summary>
    /// <param name="message">The message.</param>
    /// <param name="wishes">Where its wishes stand.</param>
    /// <param name="read">Reads one of them.</param>
    /// <param name="kinds">What can be asked for.</param>
    public static List<HeardTask> Read(TextInsights message, IReadOnlyList<Range> wishes, Func<TextInsights, IReadOnlyList<HeardTask>> read, TaskKinds kinds)
    {
        var tasks = read(Part(message, 0..wishes[0].Start)).Where(task => task.Task.Intent == Intents.SignIn).ToList();
        foreach (var wish in wishes)
        {
            var (start, part) = (wish.Start.Value, Part(message, wish));
            var said = Utterance.Of(part);
            var found = read(part).Where(task => task.Task.Intent != Intents.SignIn)
                .Select(task => task with { Start = start + task.Start, End = start + task.End }).ToList();
            if (found.Count == 0 && tasks is [.., var last] && !said.EntitiesOf(EntityCategory.OrderNumber).Any())
            {
                tasks[^1] = last with { Task = last.Task with { Said = last.Task.Said.Then(said) }, End = wish.End.Value };
            }
            else if (found.Count == 0 && kinds.For(UnsaidIn(part)) is { } other)
            {
                found.Add(new(other, new(other.Dialog, said, UnsaidIn(part)), TaskPart.Certain, start, wish.End.Value));
            }
            found.ForEach(task => Add(tasks, task));
        }
        return tasks;
    }

    // "2. bei #W1 die Uhr mit Metallarmband" says without a verb what is to become of a thing; an order alone is looked up.
    private static string UnsaidIn(TextInsights wish) => NamedThings.AreIn(wish, 0..wish.Text.Length) ? Intents.ExchangeItems : Intents.FindOrder;

    // "1. the lamp in black 2. the chair in red": the items of an order are exchanged together.
    private static void Add(List<HeardTask> tasks, HeardTask task)
    {
        var place = tasks.FindLastIndex(before => before.Kind == task.Kind && WaitingTasks.AreOne(before.Task, task.Task));
        if (place < 0)
        {
            tasks.Add(task);
            return;
        }
        tasks[place] = tasks[place] with { Task = tasks[place].Task with { Said = tasks[place].Task.Said.Then(task.Task.Said) }, End = task.End };
    }

    private static TextInsights Part(TextInsights message, Range place)
    {
        var (start, end) = (place.Start.Value, place.End.Value);
        return message with
        {
            Text = message.Text[place],
            Entities = [.. message.Entities.Where(entity => entity.Offset >= start && entity.Offset + entity.Length <= end)
                .Select(entity => entity with { Offset = entity.Offset - start })],
            Intents = [.. message.Intents.Where(intent => intent.Offset >= start && intent.Offset + intent.Length <= end)
                .Select(intent => intent with { Offset = intent.Offset - start })],
        };
    }
}
