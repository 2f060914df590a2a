using Microsoft.Bot.Builder;

namespace EcomBot.Bot.Storage;

/// <summary>A state as the storage hands it out: its properties, and the version they were read at.</summary>
internal sealed class StateRecord : Dictionary<string, object>, IStoreItem
{
    /// <inheritdoc/>
    public string? ETag { get; set; }
}
