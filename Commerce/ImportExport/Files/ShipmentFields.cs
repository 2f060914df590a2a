using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Shipments;

namespace EcomBot.Commerce.ImportExport.Files;

/// <summary>A parcel within a line of <c>orders.jsonl</c>.</summary>
internal static class ShipmentFields
{
    public static Shipment Read(RecordReader fields) => new(
        new(fields.Identifier("trackingNumber")), [.. fields.Texts("variantIds").Select(id => new VariantId(id))],
        fields.TextOrNull("carrier"), fields.TextOrNull("status"), fields.TimeOrNull("estimatedDelivery"),
        fields.List("events", ReadEvent));

    public static void Write(RecordWriter fields, Shipment shipment)
    {
        fields.Text("trackingNumber", shipment.TrackingNumber.Value);
        fields.Texts("variantIds", shipment.Variants.Select(variant => variant.Value));
        fields.Text("carrier", shipment.Carrier);
        fields.Text("status", shipment.Status);
        fields.Time("estimatedDelivery", shipment.EstimatedDelivery);
        if (shipment.Events.Count > 0)
        {
            fields.List("events", shipment.Events, WriteEvent);
        }
    }

    private static ShipmentEvent ReadEvent(RecordReader fields) =>
        new(fields.Time("at"), fields.Text("status"), fields.TextOrNull("location"));

    private static void WriteEvent(RecordWriter fields, ShipmentEvent one)
    {
        fields.Time("at", one.At);
        fields.Text("status", one.Status);
        fields.Text("location", one.Location);
    }
}
