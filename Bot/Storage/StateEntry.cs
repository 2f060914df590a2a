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

    /// <summary>The place of the last activity in the transcript, for the state of a conversation.</summary>
    public int Place { get; set; }

    /// <summary>The day it was last used, counted from 1970: it changes once a day, so that its index is seldom written.</summary>
    public int UsedOn { get; set; }
}
