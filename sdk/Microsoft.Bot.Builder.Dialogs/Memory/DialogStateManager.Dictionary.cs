using System.Collections;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <content>The scopes as a dictionary that has a fixed set of keys.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.dialogstatemanager"/>
public partial class DialogStateManager
{
    private static readonly char[] Separators = ['.', '['];

    /// <summary>The names of the scopes.</summary>
    public ICollection<string> Keys => Configuration.MemoryScopes.ConvertAll(static scope => scope.Name);

    /// <summary>What the scopes hold.</summary>
    public ICollection<object> Values => Configuration.MemoryScopes.ConvertAll(scope => scope.GetMemory(_dialogContext));

    /// <summary>The number of scopes.</summary>
    public int Count => Configuration.MemoryScopes.Count;

    /// <summary>True: scopes are neither added nor removed here.</summary>
    public bool IsReadOnly => true;

    /// <summary>What a scope holds, or the value at a path.</summary>
    /// <param name="key">A scope's name or a path.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such scope.</exception>
    public object this[string key]
    {
        get => GetValue<object>(key);
        set
        {
            ArgumentNullException.ThrowIfNull(key);
            if (key.IndexOfAny(Separators) >= 0)
            {
                SetValue(key, value);
                return;
            }

            (GetMemoryScope(key) ?? throw NoScope(key)).SetMemory(_dialogContext, value);
        }
    }

    /// <summary>Not supported: scopes are not added here.</summary>
    /// <param name="key">A name.</param>
    /// <param name="value">A value.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void Add(string key, object value) => throw FixedScopes();

    /// <summary>Not supported: scopes are not added here.</summary>
    /// <param name="item">A name and a value.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void Add(KeyValuePair<string, object> item) => throw FixedScopes();

    /// <summary>Not supported: scopes are not removed here.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void Clear() => throw FixedScopes();

    /// <summary>Not supported: scopes have names alone.</summary>
    /// <param name="item">A name and a value.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public bool Contains(KeyValuePair<string, object> item) => throw FixedScopes();

    /// <summary>Whether there is a scope.</summary>
    /// <param name="key">Its name, in any case.</param>
    /// <returns>True when there is.</returns>
    public bool ContainsKey(string key) => GetMemoryScope(key) != null;

    /// <summary>Copies names and memories of the scopes.</summary>
    /// <param name="array">Where to.</param>
    /// <param name="arrayIndex">The first place to fill.</param>
    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
    {
        foreach (var item in this)
        {
            array[arrayIndex++] = item;
        }
    }

    /// <summary>Not supported: scopes are not removed here.</summary>
    /// <param name="key">A name.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public bool Remove(string key) => throw FixedScopes();

    /// <summary>Not supported: scopes are not removed here.</summary>
    /// <param name="item">A name and a value.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public bool Remove(KeyValuePair<string, object> item) => throw FixedScopes();

    /// <summary>Looks for what a scope holds, or for the value at a path.</summary>
    /// <param name="key">A scope's name or a path.</param>
    /// <param name="value">The value; null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue(string key, out object value) => TryGetValue<object>(key, out value);

    /// <summary>The scopes one after another.</summary>
    /// <returns>Names and memories.</returns>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        foreach (var scope in Configuration.MemoryScopes)
        {
            yield return new KeyValuePair<string, object>(scope.Name, scope.GetMemory(_dialogContext));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static NotSupportedException FixedScopes() =>
        new("Memory scopes are not added or removed here; see DialogStateManager.Configuration.");
}
