namespace EcomBot.Bot.Storage;

/// <summary>A state was written over a version that is not there any more.</summary>
public sealed class StateConflictException(string key) : Exception($"The state '{key}' was changed meanwhile.");
