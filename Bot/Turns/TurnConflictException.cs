namespace EcomBot.Bot.Turns;

/// <summary>A turn could not be committed, since others changed the same rows each time it was run.</summary>
public sealed class TurnConflictException(string message) : Exception(message);
