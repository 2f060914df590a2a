namespace EcomBot.Dialogs.Memory;

/// <summary>The photos that a customer showed of what came.</summary>
/// <param name="Order">The order's number.</param>
/// <param name="Addresses">Where the photos are, in order.</param>
public sealed record ShownPhotos(string Order, string[] Addresses);
