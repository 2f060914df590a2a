using EcomBot.Commerce.Catalogue;

namespace EcomBot.Commerce.Orders.ItemChanges;

/// <summary>One piece that gives way to another variant of the same product.</summary>
/// <param name="From">The variant that the order has.</param>
/// <param name="To">The variant that takes its place.</param>
public sealed record ItemChange(VariantId From, VariantId To);
