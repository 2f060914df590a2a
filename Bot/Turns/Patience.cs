namespace EcomBot.Bot.Turns;

/// <summary>How long the channel of a turn waits for it, where that differs from the setting; it is put into the turn's state.</summary>
internal sealed record Patience(TimeSpan AtMost);
