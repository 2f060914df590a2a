namespace EcomBot.Bot.Storage;

/// <summary>The state of one conversation or user between turns.</summary>
internal sealed class StateEntry
{
    /// <summary>Channel, kind and id, as the bot state that owns it forms them.</summary>
    public required string Key { get; init; }

    /// <summary>Plain JSON of known types, without type names.</summary>
    public required string Json { get; set; }

    /// <summary>Counts the writes, from 1; a write that saw another version fails.</summary>
    public long Version { get; set; }

    /// <summary>When it was last written, UTC.</summary>
    public DateTime UpdatedAt { get; set; }
}
