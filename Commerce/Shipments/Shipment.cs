using EcomBot.Commerce.Catalogue;

namespace EcomBot.Commerce.Shipments;

/// <summary>One parcel of an order.</summary>
/// <param name="TrackingNumber">The carrier's number.</param>
/// <param name="Variants">What is in it.</param>
/// <param name="Carrier">Who carries it.</param>
/// <param name="Status">Where it stands, in the carrier's words (<c>in transit</c>).</param>
/// <param name="EstimatedDelivery">When it is expected, in UTC.</param>
/// <param name="Events">What happened to it, oldest first.</param>
public sealed record Shipment(
    TrackingNumber TrackingNumber, IReadOnlyList<VariantId> Variants, string? Carrier, string? Status,
    DateTimeOffset? EstimatedDelivery, IReadOnlyList<ShipmentEvent> Events);

/// <summary>Something that happened to a parcel.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Status">What, in the carrier's words.</param>
/// <param name="Location">Where.</param>
public sealed record ShipmentEvent(DateTimeOffset At, string Status, string? Location);
