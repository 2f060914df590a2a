namespace EcomBot.Commerce.Risk.Cases;

/// <summary>How many requests of one kind met one fate.</summary>
/// <param name="Kind">What was asked for.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Count">How many.</param>
public sealed record RiskCount(RiskKind Kind, RiskCaseStatus Status, int Count);
