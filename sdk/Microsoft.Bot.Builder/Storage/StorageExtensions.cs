namespace Microsoft.Bot.Builder;

/// <summary>Typed reads of a storage.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.storageextensions"/>
public static class StorageExtensions
{
    /// <summary>Reads items of one type.</summary>
    /// <typeparam name="TStoreItem">The type.</typeparam>
    /// <param name="storage">The storage.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The items of that type, by key; items of other types are left out.</returns>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys,
        CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var items = await storage.ReadAsync(keys, cancellationToken);
        return items
            .Where(item => item.Value is TStoreItem)
            .ToDictionary(item => item.Key, item => (TStoreItem)item.Value);
    }
}
