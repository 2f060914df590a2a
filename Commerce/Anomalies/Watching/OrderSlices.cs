using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Shipments;

namespace EcomBot.Commerce.Anomalies.Watching;

/// <summary>Tells to which parts of the shop an order or a parcel belongs.</summary>
internal static class OrderSlices
{
    private const string Size = "size";

    /// <summary>Gets the parts of an order: products, variants, sizes, carriers, region.</summary>
    public static IReadOnlyList<Slice> Of(Order order) =>
        [.. order.Shipments.SelectMany(CarrierOf).Concat(order.Lines.SelectMany(OfLine)).Append(RegionOf(order.ShippingAddress)).Distinct()];

    /// <summary>Gets the parts of one parcel.</summary>
    public static IReadOnlyList<Slice> Of(Order order, Shipment parcel) =>
    [
        .. CarrierOf(parcel)
            .Concat(order.Lines.Where(line => parcel.Variants.Count == 0 || parcel.Variants.Contains(line.Variant)).SelectMany(OfLine))
            .Append(RegionOf(order.ShippingAddress)).Distinct(),
    ];

    private static IEnumerable<Slice> CarrierOf(Shipment parcel) =>
        string.IsNullOrWhiteSpace(parcel.Carrier) ? [] : [new(SliceDimension.Carrier, parcel.Carrier.Trim())];

    private static IEnumerable<Slice> OfLine(OrderLine line) =>
    [
        new(SliceDimension.Product, line.Product.Value), new(SliceDimension.Variant, line.Variant.Value),
        .. line.Options[Size] is { } size ? [new Slice(SliceDimension.Size, size)] : (Slice[])[],
    ];

    private static Slice RegionOf(Address address) => new(SliceDimension.Region, $"{address.Country} {address.Region}".Trim());
}
