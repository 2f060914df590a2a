namespace EcomBot.Dialogs.Orders;

/// <summary>The order that a customer asks for.</summary>
/// <param name="Number">Its number as the customer wrote it; null when they gave none.</param>
public sealed record OrderLookup(string? Number = null);
