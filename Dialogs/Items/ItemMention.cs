namespace EcomBot.Dialogs.Items;

/// <summary>A place where a text speaks of something by its name.</summary>
/// <param name="Things">Which of the things it may be, by their places in the list; several where the words fit several.</param>
/// <param name="Start">Where the name starts in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Score">How well the name fits; above 1 for more than the bare noun.</param>
internal sealed record ItemMention(IReadOnlyList<int> Things, int Start, int End, double Score);
