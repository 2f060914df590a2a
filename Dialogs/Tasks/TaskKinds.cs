namespace EcomBot.Dialogs.Tasks;

/// <summary>All kinds of tasks.</summary>
public sealed class TaskKinds(IEnumerable<TaskKind> kinds)
{
    private readonly TaskKind[] _all = [.. kinds];

    /// <summary>All of them, in the order of their registration.</summary>
    public IReadOnlyList<TaskKind> All => _all;

    /// <summary>The kind that an intent asks for, or null where it asks for none.</summary>
    public TaskKind? For(string intent) => Array.Find(_all, kind => kind.Intents.Contains(intent));

    /// <summary>The kind that a dialog does.</summary>
    /// <exception cref="ArgumentException">No dialog of that id is registered.</exception>
    public TaskKind Of(string dialog) =>
        Array.Find(_all, kind => kind.Dialog == dialog) ?? throw new ArgumentException($"There is no dialog {dialog}.", nameof(dialog));
}
