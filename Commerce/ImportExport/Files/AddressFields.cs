namespace EcomBot.Commerce.ImportExport.Files;

/// <summary>An address as files write it.</summary>
internal static class AddressFields
{
    public static Address Read(RecordReader fields) => new(
        fields.Text("line1"), fields.TextOrNull("line2"), fields.Text("city"), fields.Text("region"),
        fields.Text("postalCode"), fields.Text("country"));

    public static void Write(RecordWriter fields, Address address)
    {
        fields.Text("line1", address.Line1);
        fields.Text("line2", address.Line2);
        fields.Text("city", address.City);
        fields.Text("region", address.Region);
        fields.Text("postalCode", address.PostalCode);
        fields.Text("country", address.Country);
    }

    public static Address ReadPart(this RecordReader fields, string name) => RecordReader.ReadOne(fields.Part(name), Read);
}
