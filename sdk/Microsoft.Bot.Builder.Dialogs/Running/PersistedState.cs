namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The states of a bot as they are stored.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.persistedstate"/>
public class PersistedState
{
    /// <summary>Makes states without a content.</summary>
    public PersistedState()
    {
    }

    /// <summary>Takes the states out of what was read.</summary>
    /// <param name="keys">Where each is.</param>
    /// <param name="data">What was read; a state that it lacks is empty.</param>
    public PersistedState(PersistedStateKeys keys, IDictionary<string, object> data)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(data);
        UserState = StateAt(data, keys.UserState);
        ConversationState = StateAt(data, keys.ConversationState);
    }

    /// <summary>What is remembered of the user.</summary>
    public IDictionary<string, object> UserState { get; set; }

    /// <summary>What is remembered of the conversation.</summary>
    public IDictionary<string, object> ConversationState { get; set; }

    private static IDictionary<string, object> StateAt(IDictionary<string, object> data, string key) =>
        data.TryGetValue(key, out var state)
            ? ObjectPath.MapValueTo<IDictionary<string, object>>(state)
            : new Dictionary<string, object>();
}
