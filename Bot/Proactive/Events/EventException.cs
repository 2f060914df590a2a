namespace EcomBot.Bot.Proactive.Events;

/// <summary>What a system of the shop sent is no event; the message says what is wrong and where.</summary>
internal sealed class EventException(string message, string? name = null) : Exception(message)
{
    /// <summary>The field that is wrong, where it is one.</summary>
    public string? Field => name;
}
