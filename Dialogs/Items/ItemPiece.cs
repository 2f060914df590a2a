namespace EcomBot.Dialogs.Items;

/// <summary>One piece of an order that a task is about.</summary>
/// <param name="Variant">What the order has.</param>
/// <param name="Wish">What was said of what shall take its place, a statement a line.</param>
/// <param name="To">The variant that shall take its place, once that is clear.</param>
public sealed record ItemPiece(string Variant, string Wish = "", string? To = null);
