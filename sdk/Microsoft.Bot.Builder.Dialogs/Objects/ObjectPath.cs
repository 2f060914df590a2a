namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads and writes values inside dictionaries, JSON and plain objects by paths such as <c>user.orders[0].number</c>.
/// Names are found in any case.
/// </summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.objectpath"/>
public static partial class ObjectPath
{
    /// <summary>Whether there is a value at a path.</summary>
    /// <param name="obj">Where to look.</param>
    /// <param name="path">The path.</param>
    /// <returns>True when there is one that is not null.</returns>
    public static bool HasValue(object obj, string path) => TryGetPathValue<object>(obj, path, out _);

    /// <summary>The value at a path.</summary>
    /// <typeparam name="T">The type it is wanted as.</typeparam>
    /// <param name="obj">Where to look.</param>
    /// <param name="path">The path; an empty one means <paramref name="obj"/> itself.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static T GetPathValue<T>(object obj, string path) =>
        TryGetPathValue<T>(obj, path, out var value) ? value : throw new KeyNotFoundException(path);

    /// <summary>The value at a path, or another one when there is none.</summary>
    /// <typeparam name="T">The type it is wanted as.</typeparam>
    /// <param name="obj">Where to look.</param>
    /// <param name="path">The path; an empty one means <paramref name="obj"/> itself.</param>
    /// <param name="defaultValue">The other value.</param>
    /// <returns>The value.</returns>
    public static T GetPathValue<T>(object obj, string path, T defaultValue) =>
        TryGetPathValue<T>(obj, path, out var value) ? value : defaultValue;

    /// <summary>Looks for the value at a path.</summary>
    /// <typeparam name="T">The type it is wanted as.</typeparam>
    /// <param name="obj">Where to look.</param>
    /// <param name="path">The path; an empty one means <paramref name="obj"/> itself.</param>
    /// <param name="value">The value; the default of <typeparamref name="T"/> when there is none.</param>
    /// <returns>Whether there is one that is not null.</returns>
    public static bool TryGetPathValue<T>(object obj, string path, out T value)
    {
        value = default;
        if (obj == null || path == null)
        {
            return false;
        }

        var found = obj;
        if (path.Length > 0)
        {
            if (!TryResolvePath(obj, path, out var segments))
            {
                return false;
            }

            found = ObjectNodes.Follow(obj, segments);
        }

        if (ObjectNodes.IsNull(found))
        {
            return false;
        }

        value = MapValueTo<T>(found);
        return true;
    }

    /// <summary>Sets the value at a path, making the objects and lists on the way there.</summary>
    /// <param name="obj">Where to set it.</param>
    /// <param name="path">The path; nothing is set when it cannot be read.</param>
    /// <param name="value">The value.</param>
    /// <param name="json">Whether the value is kept as JSON (default) or as it is.</param>
    public static void SetPathValue(object obj, string path, object value, bool json = true)
    {
        if (!TryResolvePath(obj, path, out var segments) || segments.Count == 0)
        {
            return;
        }

        var current = obj;
        for (var i = 0; i < segments.Count - 1; i++)
        {
            current = ObjectNodes.GetOrMake(current, segments[i], isList: segments[i + 1] is int);
        }

        ObjectNodes.Set(current, segments[^1], json ? ObjectNodes.AsJson(value) : value);
    }

    /// <summary>Removes the value at a path; a list's entry becomes null.</summary>
    /// <param name="obj">Where to remove it.</param>
    /// <param name="path">The path; nothing is removed when it leads nowhere.</param>
    public static void RemovePathValue(object obj, string path)
    {
        if (!TryResolvePath(obj, path, out var segments) || segments.Count == 0)
        {
            return;
        }

        var parent = ObjectNodes.Follow(obj, segments[..^1]);
        if (!ObjectNodes.IsNull(parent))
        {
            ObjectNodes.Remove(parent, segments[^1]);
        }
    }

    /// <summary>The names of an object's properties.</summary>
    /// <param name="obj">A dictionary, JSON object or plain object.</param>
    /// <returns>The names; none for null.</returns>
    public static IEnumerable<string> GetProperties(object obj) => ObjectNodes.Names(obj);

    /// <summary>Whether an object has a property.</summary>
    /// <param name="obj">A dictionary, JSON object or plain object.</param>
    /// <param name="name">The property's name.</param>
    /// <returns>True when it has one, whatever its value.</returns>
    public static bool ContainsProperty(object obj, string name) =>
        ObjectNodes.Names(obj).Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Calls an action for each property of an object.</summary>
    /// <param name="obj">A dictionary, JSON object or plain object; nothing is called for a single value.</param>
    /// <param name="action">Takes the name and the value.</param>
    public static void ForEachProperty(object obj, Action<string, object> action)
    {
        foreach (var name in ObjectNodes.Names(obj).ToList())
        {
            action(name, ObjectNodes.Get(obj, name));
        }
    }
}
