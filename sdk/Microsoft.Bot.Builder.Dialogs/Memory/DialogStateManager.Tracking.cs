namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <content>Which of the paths that someone watches have changed.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.dialogstatemanager"/>
public partial class DialogStateManager
{
    private const string Tracker = "dialog._tracker.paths";

    /// <summary>Begins to watch paths.</summary>
    /// <param name="paths">The paths; one that leads nowhere yet will do.</param>
    /// <returns>What to give to <see cref="AnyPathChanged"/>.</returns>
    public List<string> TrackPaths(IEnumerable<string> paths)
    {
        var tracked = new List<string>();
        foreach (var path in paths)
        {
            if (ObjectPath.TryResolvePath(this, TransformPath(path), out var segments))
            {
                var name = TrackedName(segments);
                SetValue($"{Tracker}.{name}", 0);
                tracked.Add(name);
            }
        }

        return tracked;
    }

    /// <summary>Whether one of the watched paths has changed since an event.</summary>
    /// <param name="counter">The number of the event, as <see cref="DialogPath.EventCounter"/> counts.</param>
    /// <param name="paths">What <see cref="TrackPaths"/> gave; null for none.</param>
    /// <returns>True when one has.</returns>
    public bool AnyPathChanged(uint counter, IEnumerable<string> paths) =>
        paths?.Any(path => GetValue<uint>($"{Tracker}.{path}") > counter) ?? false;

    private static string TrackedName(List<object> segments) => string.Join('_', segments).ToLowerInvariant();

    /// <summary>Stamps a changed path and the watched ones below it.</summary>
    /// <returns>Whether the path can be read.</returns>
    private bool NoteChange(string path, object value)
    {
        if (!ObjectPath.TryResolvePath(this, path, out var segments))
        {
            return false;
        }

        // Names with an underscore are bookkeeping, the stamps among them.
        if (segments.Count < 2 || segments[1] is not string name || !name.StartsWith('_'))
        {
            Stamp($"{Tracker}.{TrackedName(segments)}", value);
        }

        return true;
    }

    private void Stamp(string tracked, object value)
    {
        if (TryGetValue<uint>(tracked, out _))
        {
            SetValue(tracked, GetValue<uint>(DialogPath.EventCounter));
        }

        ObjectPath.ForEachProperty(value, (name, child) => Stamp($"{tracked}_{name.ToLowerInvariant()}", child));
    }
}
