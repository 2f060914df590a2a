using Microsoft.Bot.Builder.StateTokens;

namespace Microsoft.Bot.Builder;

/// <summary>The properties of a state as they go to the storage and come from it, with the version they were read as.</summary>
internal sealed class StateItem : Dictionary<string, object>, IStoreItem
{
    public StateItem()
        : base(StringComparer.Ordinal)
    {
    }

    public StateItem(IDictionary<string, object> properties)
        : base(properties, StringComparer.Ordinal)
    {
    }

    /// <inheritdoc/>
    public string ETag { get; set; }

    /// <summary>Gets or sets what the storage held when it was read.</summary>
    public TokenTape Read { get; set; }

    /// <summary>Gets or sets what it says now, for the one write it is handed over to.</summary>
    public TokenTape ToWrite { get; set; }
}
