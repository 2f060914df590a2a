using EcomBot.Cognitive;
using EcomBot.Dialogs.Addresses;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Tells when one new address is for an order and for the profile: "… 12 Elm St, for that order and in my profile".</summary>
internal static class AddressTasks
{
    /// <summary>The tasks, with the change of the order's address before that of the profile where both are meant.</summary>
    public static List<HeardTask> ForBoth(List<HeardTask> tasks, TaskKinds kinds) => Moved(tasks) ??
        (tasks.Find(task => task.Task.Intent is Intents.ChangeProfileAddress or Intents.ChangeOrderAddress) is { } one && IsForBoth(one.Task.Said.Text)
            && tasks.Count(task => task.Task.Intent is Intents.ChangeProfileAddress or Intents.ChangeOrderAddress) == 1
        ? [.. tasks.SelectMany(task => task == one
            ? [As(one, Intents.ChangeOrderAddress, kinds), As(one, Intents.ChangeProfileAddress, kinds)] : new[] { task })]
        : tasks);

    // "I moved, all my pending orders should go to 12 Elm St": that somebody moved is why.
    private static List<HeardTask>? Moved(List<HeardTask> tasks) =>
        tasks.Exists(task => task.Task.Intent == Intents.ChangeOrderAddress && StreetPatterns.Street(task.Task.Said.Text) is not null)
        && tasks.FindIndex(task => task.Task.Intent == Intents.ChangeProfileAddress && StreetPatterns.Street(task.Task.Said.Text) is null
            && !Words.Has(task.Task.Said.Text, "aboutProfile")) is >= 0 and var moved
            ? [.. tasks.Where((_, index) => index != moved)] : null;

    private static bool IsForBoth(string text) =>
        StreetPatterns.Street(text) is not null && Words.Has(text, "aboutProfile") && Words.Has(text, "aboutOrders");

    private static HeardTask As(HeardTask task, string intent, TaskKinds kinds) =>
        kinds.For(intent) is { } kind ? task with { Kind = kind, Task = task.Task with { Kind = kind.Dialog, Intent = intent } } : task;
}
