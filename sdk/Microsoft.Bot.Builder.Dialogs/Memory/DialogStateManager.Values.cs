using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <content>Values by path.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.dialogstatemanager"/>
public partial class DialogStateManager
{
    private const string FirstOf = ".first()";

    /// <summary>The value at a path.</summary>
    /// <typeparam name="T">The type it is wanted as.</typeparam>
    /// <param name="pathExpression">The path.</param>
    /// <param name="defaultValue">Makes the value when there is none; null takes the default of the type.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pathExpression"/> is null.</exception>
    public T GetValue<T>(string pathExpression, Func<T> defaultValue = null)
    {
        if (TryGetValue<T>(pathExpression, out var value))
        {
            return value;
        }

        return defaultValue == null ? default : defaultValue();
    }

    /// <summary>The whole number at a path.</summary>
    /// <param name="pathExpression">The path.</param>
    /// <param name="defaultValue">The number when there is none. Default 0.</param>
    /// <returns>The number.</returns>
    public int GetIntValue(string pathExpression, int defaultValue = 0) =>
        TryGetValue<int>(pathExpression, out var value) ? value : defaultValue;

    /// <summary>The yes or no at a path.</summary>
    /// <param name="pathExpression">The path.</param>
    /// <param name="defaultValue">What it is when there is none. Default false.</param>
    /// <returns>True for yes.</returns>
    public bool GetBoolValue(string pathExpression, bool defaultValue = false) =>
        TryGetValue<bool>(pathExpression, out var value) ? value : defaultValue;

    /// <summary>The text at a path.</summary>
    /// <param name="pathExpression">The path.</param>
    /// <param name="defaultValue">The text when there is none. Default null.</param>
    /// <returns>The text.</returns>
    public string GetStringValue(string pathExpression, string defaultValue = null) =>
        TryGetValue<string>(pathExpression, out var value) ? value : defaultValue;

    /// <summary>Looks for the value at a path.</summary>
    /// <typeparam name="T">The type it is wanted as.</typeparam>
    /// <param name="path">The path; a short form will do, and <c>.first()</c> takes the first of a list.</param>
    /// <param name="value">The value; the default of the type when there is none.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public bool TryGetValue<T>(string path, out T value)
    {
        value = default;
        ArgumentNullException.ThrowIfNull(path);
        path = TransformPath(path);
        if (GetMemoryScope(path) is { } scope)
        {
            return ObjectPath.TryGetPathValue(scope.GetMemory(_dialogContext), string.Empty, out value);
        }

        if (GetMemoryScope(ScopeName(path)) == null)
        {
            return false;
        }

        var first = path.LastIndexOf(FirstOf, StringComparison.OrdinalIgnoreCase);
        if (first < 0)
        {
            return ObjectPath.TryGetPathValue(this, path, out value);
        }

        var rest = path[(first + FirstOf.Length)..].TrimStart('.');
        return FirstAt(path[..first]) is { } entity && ObjectPath.TryGetPathValue(entity, rest, out value);
    }

    /// <summary>Sets the value at a path, making the objects on the way there.</summary>
    /// <param name="path">The path; a short form will do.</param>
    /// <param name="value">The value; it is kept as JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is a task.</exception>
    public void SetValue(string path, object value)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (value is Task)
        {
            throw new ArgumentException($"{path} = You can't pass an unresolved Task to SetValue", nameof(value));
        }

        path = TransformPath(path);
        var json = ObjectNodes.AsJson(value);
        if (NoteChange(path, json))
        {
            ObjectPath.SetPathValue(this, path, json);
        }

        _version++;
    }

    /// <summary>Removes the value at a path.</summary>
    /// <param name="path">The path; a short form will do.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public void RemoveValue(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = TransformPath(path);
        if (NoteChange(path, null))
        {
            ObjectPath.RemovePathValue(this, path);
        }

        _version++;
    }

    private static string ScopeName(string path)
    {
        var end = path.AsSpan().IndexOfAny('.', '[');
        return end < 0 ? path : path[..end];
    }

    /// <summary>The first value of a list; of a list of lists, the first of the first.</summary>
    private object FirstAt(string path)
    {
        if (!ObjectPath.TryGetPathValue<JArray>(this, path, out var list) || list.Count == 0)
        {
            return null;
        }

        return list[0] is JArray inner ? inner.FirstOrDefault() : list[0];
    }
}
