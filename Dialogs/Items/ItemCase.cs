using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>What a customer wants of an item only in a certain case.</summary>
/// <param name="Variant">The item, by what the order has.</param>
/// <param name="Condition">The case, and what is to be done then.</param>
/// <param name="To">The variant that is above the limit, where that is the case.</param>
/// <param name="Holds">Whether it is the case, as far as is known.</param>
public sealed record ItemCase(string Variant, Condition Condition, string? To = null, bool Holds = false);
