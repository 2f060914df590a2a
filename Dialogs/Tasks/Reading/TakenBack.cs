using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Takes out what a customer takes back at once: "the watch order, cancel it, no wait, change the watch to gold".</summary>
internal static class TakenBack
{
    private const int NearTheBorder = 24;

    /// <summary>The tasks without those that are taken back; what was said of one still tells what the next is about, where that names nothing.</summary>
    public static List<HeardTask> Without(List<HeardTask> tasks)
    {
        for (var index = tasks.Count - 1; index > 0; index--)
        {
            var (before, after) = (tasks[index - 1].Task.Said, tasks[index].Task.Said);
            if (tasks[index].Kind.Nature == TaskNature.Action && IsChanged(before.Text, after.Text))
            {
                tasks[index] = WaitingTasks.IsOpen(after) ? tasks[index] with { Task = tasks[index].Task with { Said = before.Then(after) } } : tasks[index];
                tasks.RemoveAt(index - 1);
            }
        }
        return tasks;
    }

    // The words stand at the end of what is taken back, or at the beginning of what comes in its place.
    private static bool IsChanged(string before, string after) => Words.Has(after[..Math.Min(after.Length, NearTheBorder)], "changesMind")
        || Words.Has(before[Math.Max(0, before.Length - NearTheBorder)..], "changesMind");
}
