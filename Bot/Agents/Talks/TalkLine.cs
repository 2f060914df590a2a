namespace EcomBot.Bot.Agents.Talks;

/// <summary>A line of a conversation as the desk shows it.</summary>
/// <param name="Place">Its place in the transcript.</param>
/// <param name="At">When.</param>
/// <param name="By">Who said it.</param>
/// <param name="Name">The person of the shop who said it; null for others.</param>
/// <param name="Text">What was said.</param>
/// <param name="Files">Files that came with it: name and address.</param>
internal sealed record TalkLine(int Place, DateTimeOffset At, Speaker By, string? Name, string Text, IReadOnlyList<(string Name, string? Address)> Files);

/// <summary>Who says something in a conversation.</summary>
internal enum Speaker
{
    Customer,
    Bot,
    Person,
}
