namespace EcomBot.Bot.Turns;

/// <summary>Wakes the outbox when something waits in it.</summary>
internal sealed class WakeUp : Bell;
