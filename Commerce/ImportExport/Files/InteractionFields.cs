using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Interactions;

namespace EcomBot.Commerce.ImportExport.Files;

/// <summary>A line of <c>interactions.jsonl</c>.</summary>
internal static class InteractionFields
{
    public static Interaction Read(RecordReader fields)
    {
        var variant = fields.IdentifierOrNull("variantId");
        return new()
        {
            Customer = new(fields.Identifier("customerId")),
            Variant = variant is null ? null : new VariantId(variant),
            Product = variant is not null && !fields.Has("productId") ? null : new ProductId(fields.Identifier("productId")),
            Kind = fields.Choice<InteractionKind>("kind"),
            At = fields.Time("at"),
            Value = fields.NumberOrNull("value"),
        };
    }

    public static void Write(RecordWriter fields, Interaction interaction)
    {
        fields.Text("customerId", interaction.Customer.Value);
        fields.Text("variantId", interaction.Variant?.Value);
        fields.Text("productId", interaction.Product?.Value);
        fields.Choice("kind", interaction.Kind);
        fields.Time("at", interaction.At);
        fields.Number("value", interaction.Value);
    }
}
