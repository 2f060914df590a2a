namespace EcomBot.Bot.Startup;

/// <summary>The bot cannot start, or a command cannot run, for a reason that its operator can mend.</summary>
public sealed class StartupException(string message, Exception? cause = null) : Exception(message, cause);
