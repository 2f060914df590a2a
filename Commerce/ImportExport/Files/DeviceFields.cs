using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Devices;

namespace EcomBot.Commerce.ImportExport.Files;

/// <summary>A line of <c>devices.jsonl</c>.</summary>
internal static class DeviceFields
{
    public static Device Read(RecordReader fields) => new()
    {
        SerialNumber = new(fields.Identifier("serialNumber")),
        Variant = new(fields.Identifier("variantId")),
        Customer = fields.IdentifierOrNull("customerId") is { } customer ? new CustomerId(customer) : null,
        PurchasedAt = fields.TimeOrNull("purchasedAt"),
        WarrantyEndsAt = fields.TimeOrNull("warrantyEndsAt"),
        Services = fields.List("services", ReadService),
    };

    public static void Write(RecordWriter fields, Device device)
    {
        fields.Text("serialNumber", device.SerialNumber.Value);
        fields.Text("variantId", device.Variant.Value);
        fields.Text("customerId", device.Customer?.Value);
        fields.Time("purchasedAt", device.PurchasedAt);
        fields.Time("warrantyEndsAt", device.WarrantyEndsAt);
        fields.List("services", device.Services, WriteService);
    }

    private static DeviceService ReadService(RecordReader fields) => new(
        fields.Time("at"), fields.IdentifierOrNull("serviceCentreId") is { } centre ? new ServiceCentreId(centre) : null,
        fields.Text("summary"));

    private static void WriteService(RecordWriter fields, DeviceService service)
    {
        fields.Time("at", service.At);
        fields.Text("serviceCentreId", service.ServiceCentre?.Value);
        fields.Text("summary", service.Summary);
    }
}
