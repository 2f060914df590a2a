namespace EcomBot.Bot.Turns;

/// <summary>A turn could not be run now, for a reason that passes; nothing of it was done, and the channel may bring it again.</summary>
public sealed class TurnUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
