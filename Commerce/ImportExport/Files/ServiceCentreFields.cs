using EcomBot.Commerce.Devices;

namespace EcomBot.Commerce.ImportExport.Files;

/// <summary>A line of <c>serviceCentres.jsonl</c>.</summary>
internal static class ServiceCentreFields
{
    public static ServiceCentre Read(RecordReader fields) => new()
    {
        Id = new(fields.Identifier("id")),
        Name = fields.Text("name"),
        Address = fields.ReadPart("address"),
        Latitude = Degrees(fields, "latitude", 90),
        Longitude = Degrees(fields, "longitude", 180),
        Phone = fields.TextOrNull("phone"),
        Brands = fields.Texts("brands"),
        OpeningHours = fields.TextOrNull("openingHours"),
    };

    public static void Write(RecordWriter fields, ServiceCentre centre)
    {
        fields.Text("id", centre.Id.Value);
        fields.Text("name", centre.Name);
        fields.Part("address", centre.Address, AddressFields.Write);
        fields.Number("latitude", centre.Latitude);
        fields.Number("longitude", centre.Longitude);
        fields.Text("phone", centre.Phone);
        fields.Texts("brands", centre.Brands);
        fields.Text("openingHours", centre.OpeningHours);
    }

    private static double? Degrees(RecordReader fields, string name, double most) => fields.NumberOrNull(name) switch
    {
        { } degrees when Math.Abs(degrees) > most => throw fields.Wrong(name, $"degrees from -{most} to {most} are expected."),
        var degrees => degrees,
    };
}
