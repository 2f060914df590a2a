using Microsoft.Bot.Builder.StateTokens;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Named properties that outlive the turn. A turn loads them once, and saves them if they changed, over the version
/// it loaded; a storage that tells versions apart refuses the save when somebody else was faster.
/// See https://learn.microsoft.com/azure/bot-service/bot-builder-concept-state.
/// </summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly string _contextServiceKey;
    private readonly IStorage _storage;
    private readonly JsonSerializer _serializer;

    /// <summary>Keeps a state in a storage.</summary>
    /// <param name="storage">The storage.</param>
    /// <param name="contextServiceKey">The key of the state within a turn.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public BotState(IStorage storage, string contextServiceKey)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
        _contextServiceKey = contextServiceKey ?? throw new ArgumentNullException(nameof(contextServiceKey));
        _serializer = storage is MemoryStorage { KeepsTapes: true } ? StateSerializer.Typed : StateSerializer.Plain;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <c>null</c> or blank.</exception>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>Gets the state as this turn has it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>The state; <c>null</c> when it was not loaded yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is <c>null</c>.</exception>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        lock (turnContext.TurnState)
        {
            return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
        }
    }

    /// <summary>Loads the state into the turn, unless it was loaded already.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Whether it is loaded again, forgetting what this turn changed; default no.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>A task that ends when it is loaded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is <c>null</c>.</exception>
    /// <exception cref="InvalidOperationException">What the storage holds is no state.</exception>
    public virtual Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        var cached = GetCachedState(turnContext);
        var storageKey = GetStorageKey(turnContext);
        return force || cached?.State is null ? ReadAsync(turnContext, storageKey, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>Saves the state if it changed since it was loaded or saved last.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Whether it is saved although it did not change; default no.</param>
    /// <param name="cancellationToken">Stops the saving.</param>
    /// <returns>A task that ends when it is saved.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is <c>null</c>.</exception>
    public virtual Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        var cached = GetCachedState(turnContext);
        if (cached is null)
        {
            return Task.CompletedTask;
        }

        var (changed, tape) = StateSerializer.Compare(AsWritten(cached.State), _serializer, cached.Saved);
        return changed || force ? WriteAsync(turnContext, cached, tape, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>Empties the state of this turn; the storage follows when it is saved.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>A task that ends when it is empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is <c>null</c>.</exception>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (GetCachedState(turnContext) is { } cached)
        {
            turnContext.TurnState[_contextServiceKey] = new CachedBotState { ETag = cached.ETag };
        }

        return Task.CompletedTask;
    }

    /// <summary>Deletes the state, in this turn and in the storage.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the deletion.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is <c>null</c>.</exception>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (GetCachedState(turnContext) is not null)
        {
            turnContext.TurnState.Remove(_contextServiceKey);
        }

        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>Gets a copy of the state of this turn as JSON.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>The copy; <c>null</c> when the state was not loaded.</returns>
    public JToken Get(ITurnContext turnContext) =>
        GetCachedState(turnContext) is { } cached ? JObject.FromObject(cached.State, StateSerializer.Plain) : null;

    /// <summary>Gets the key under which the storage keeps the state of a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>The key.</returns>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <summary>Gets a property of the loaded state.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="turnContext">The turn.</param>
    /// <param name="propertyName">Its name.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>The value; the default of a reference type when there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="KeyNotFoundException">There is none, and <typeparamref name="T"/> is a value type.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default) =>
        Task.FromResult(Property<T>(turnContext, propertyName));

    /// <summary>Removes a property of the loaded state.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="propertyName">Its name.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>A task that ends when it is removed.</returns>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Properties(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Sets a property of the loaded state.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="propertyName">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>A task that ends when it is set.</returns>
    /// <exception cref="ArgumentNullException">The turn or the name is <c>null</c>.</exception>
    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        Properties(turnContext, propertyName)[propertyName] = value;
        return Task.CompletedTask;
    }

    /// <summary>The channel of a turn.</summary>
    private protected static string ChannelOf(ITurnContext turnContext) =>
        turnContext.Activity.ChannelId ?? throw Missing("channelId");

    /// <summary>The conversation of a turn.</summary>
    private protected static string ConversationOf(ITurnContext turnContext) =>
        turnContext.Activity.Conversation?.Id ?? throw Missing("Conversation.Id");

    /// <summary>The user of a turn.</summary>
    private protected static string UserOf(ITurnContext turnContext) =>
        turnContext.Activity.From?.Id ?? throw Missing("From.Id");

    private static InvalidOperationException Missing(string what) => new($"invalid activity-missing {what}");

    // A plain dictionary is written as the item it becomes, so that both say the same.
    private static StateItem AsWritten(IDictionary<string, object> state) => state as StateItem ?? new StateItem(state);

    private static CachedBotState Load(object stored) => stored switch
    {
        null => new CachedBotState(),
        IDictionary<string, object> properties => new CachedBotState(properties),
        JObject json => FromJson(json),
        _ => throw new InvalidOperationException($"Data is not in the correct format for BotState: it is a {stored.GetType().Name}."),
    };

    private static CachedBotState FromJson(JObject json)
    {
        var properties = new StateItem { ETag = (string)json[JObjectTable.StateVersion] };
        foreach (var property in json.Properties().Where(property => property.Name != JObjectTable.StateVersion))
        {
            properties[property.Name] = property.Value is JValue value ? value.Value : property.Value;
        }

        return new CachedBotState(properties);
    }

    private async Task ReadAsync(ITurnContext turnContext, string storageKey, CancellationToken cancellationToken)
    {
        var items = await _storage.ReadAsync([storageKey], cancellationToken);
        items.TryGetValue(storageKey, out var stored);
        var cached = Load(stored);
        var known = _serializer == StateSerializer.Typed ? (cached.State as StateItem)?.Read : null;
        cached.Saved = known ?? StateSerializer.Serialize(AsWritten(cached.State), _serializer);

        // States of a set are loaded at the same time.
        lock (turnContext.TurnState)
        {
            turnContext.TurnState[_contextServiceKey] = cached;
        }
    }

    private async Task WriteAsync(ITurnContext turnContext, CachedBotState cached, TokenTape tape, CancellationToken cancellationToken)
    {
        var item = cached.ToItem(tape);
        try
        {
            await _storage.WriteAsync(new Dictionary<string, object> { [GetStorageKey(turnContext)] = item }, cancellationToken);
        }
        finally
        {
            item.ToWrite = null;
        }

        cached.Saved = tape;

        // A storage that does not say the new version lets this turn, whose write it took, write again.
        cached.ETag = item.ETag != cached.ETag ? item.ETag : ItemVersion.Any;
    }

    private T Property<T>(ITurnContext turnContext, string propertyName)
    {
        var properties = Properties(turnContext, propertyName);
        if (!properties.TryGetValue(propertyName, out var value))
        {
            return typeof(T).IsValueType ? throw new KeyNotFoundException(propertyName) : default(T);
        }

        return value is null ? default : value is T typed ? typed : Convert<T>(properties, propertyName, value);
    }

    // JSON becomes the object it stands for, in its place: what the turn changes in the object is then saved.
    private static T Convert<T>(IDictionary<string, object> properties, string name, object value)
    {
        var json = value as JToken;
        var converted = (json ?? JToken.FromObject(value)).ToObject<T>();
        if (json is JContainer)
        {
            properties[name] = converted;
        }

        return converted;
    }

    private IDictionary<string, object> Properties(ITurnContext turnContext, string propertyName)
    {
        BotAssert.ContextNotNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        return GetCachedState(turnContext)?.State
            ?? throw new InvalidOperationException($"{GetType().Name} was not loaded in this turn; call LoadAsync first.");
    }

    // Whether there is a value other than null.
    private bool TryGet<T>(ITurnContext turnContext, string name, out T value)
    {
        var there = Properties(turnContext, name).TryGetValue(name, out var found) && found is not null;
        value = there ? Property<T>(turnContext, name) : default;
        return there && value is not null;
    }
}
