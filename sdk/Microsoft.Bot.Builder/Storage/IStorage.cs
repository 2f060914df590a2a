namespace Microsoft.Bot.Builder;

/// <summary>Keeps items between turns. See https://learn.microsoft.com/azure/bot-service/bot-builder-concept-state#storage-layer.</summary>
public interface IStorage
{
    /// <summary>Reads items.</summary>
    /// <param name="keys">Their keys.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The items found, by key; what is not there is left out.</returns>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes items; an <see cref="IStoreItem"/> only over the version it was read as.</summary>
    /// <param name="changes">The items by key.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when they are kept.</returns>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes items; what is not there is left alone.</summary>
    /// <param name="keys">Their keys.</param>
    /// <param name="cancellationToken">Stops the deletion.</param>
    /// <returns>A task that ends when they are gone.</returns>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
