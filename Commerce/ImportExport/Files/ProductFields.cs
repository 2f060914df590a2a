using EcomBot.Commerce.Catalogue;

namespace EcomBot.Commerce.ImportExport.Files;

/// <summary>A line of <c>products.jsonl</c>.</summary>
internal static class ProductFields
{
    public static Product Read(RecordReader fields, string currency)
    {
        var id = new ProductId(fields.Identifier("id"));
        var position = 0;
        return new()
        {
            Id = id,
            Title = fields.Text("title"),
            Brand = fields.TextOrNull("brand"),
            Category = fields.TextOrNull("category"),
            Description = fields.TextOrNull("description"),
            ImageUrl = fields.TextOrNull("imageUrl"),
            WarrantyMonths = fields.CountOrNull("warrantyMonths"),
            ReturnWindowDays = fields.CountOrNull("returnWindowDays"),
            Variants = fields.List("variants", variant => ReadVariant(variant, id, currency, position++)),
        };
    }

    public static void Write(RecordWriter fields, Product product)
    {
        fields.Text("id", product.Id.Value);
        fields.Text("title", product.Title);
        fields.Text("brand", product.Brand);
        fields.Text("category", product.Category);
        fields.Text("description", product.Description);
        fields.Text("imageUrl", product.ImageUrl);
        fields.Amount("warrantyMonths", product.WarrantyMonths);
        fields.Amount("returnWindowDays", product.ReturnWindowDays);
        fields.List("variants", product.Variants, WriteVariant);
    }

    private static Variant ReadVariant(RecordReader fields, ProductId product, string currency, int position) => new()
    {
        Id = new(fields.Identifier("id")),
        Product = product,
        Options = new(fields.Pairs("options")),
        Price = new(fields.Amount("price"), Currencies.Read(fields, "currency") ?? currency),
        Available = fields.Flag("available"),
        Stock = fields.CountOrNull("stock"),
        Position = position,
    };

    private static void WriteVariant(RecordWriter fields, Variant variant)
    {
        fields.Text("id", variant.Id.Value);
        fields.Pairs("options", variant.Options);
        fields.Amount("price", variant.Price.Amount);
        fields.Text("currency", variant.Price.Currency);
        fields.Flag("available", variant.Available);
        fields.Amount("stock", variant.Stock);
    }
}
