namespace EcomBot.Cognitive.Entities.Tagging;

/// <summary>A text with its names marked, to learn from.</summary>
/// <param name="Text">The text.</param>
/// <param name="Spans">Type, start and end of each name, in UTF-16 code units.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<(string Type, int Start, int End)> Spans);
