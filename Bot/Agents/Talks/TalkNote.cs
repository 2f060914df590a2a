namespace EcomBot.Bot.Agents.Talks;

/// <summary>What a person of the shop noted for colleagues.</summary>
internal sealed record TalkNote(DateTimeOffset At, string Name, string Text);
