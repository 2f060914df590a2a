using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Orders;

namespace EcomBot.Commerce.ImportExport.Files;

/// <summary>Returns and exchanges within a line of <c>orders.jsonl</c>.</summary>
/// <remarks>What the shop decided (<c>refund</c>, <c>rma</c>, <c>receivedAt</c>, <c>photos</c>) goes beyond the common format.</remarks>
internal static class ReturnFields
{
    public static ReturnRequest ReadReturn(RecordReader fields, string currency) => new(
        ReadVariants(fields, "variantIds"), new(fields.Identifier("refundPaymentMethodId")),
        fields.AmountOrNull("refund") is { } refund ? new Money(refund, currency) : null, ReadRma(fields),
        fields.TextOrNull("reason"), fields.TimeOrNull("requestedAt"), fields.TimeOrNull("receivedAt"), ReadPhotos(fields));

    public static void WriteReturn(RecordWriter fields, ReturnRequest request)
    {
        fields.Texts("variantIds", request.Variants.Select(variant => variant.Value));
        fields.Text("refundPaymentMethodId", request.RefundTo.Value);
        fields.Amount("refund", request.Refund?.Amount);
        fields.Text("reason", request.Reason);
        WriteCommon(fields, request.Rma, request.RequestedAt, request.ReceivedAt, request.Photos);
    }

    public static ExchangeRequest ReadExchange(RecordReader fields, string currency)
    {
        var (old, replacements) = (ReadVariants(fields, "variantIds"), ReadVariants(fields, "newVariantIds"));
        return old.Length != replacements.Length
            ? throw fields.Wrong("newVariantIds", $"{old.Length} entries are expected, one for each of variantIds.")
            : new(old, replacements, new(fields.Identifier("paymentMethodId")), new(fields.Amount("priceDifference"), currency),
                ReadRma(fields), fields.TimeOrNull("requestedAt"), fields.TimeOrNull("receivedAt"), ReadPhotos(fields));
    }

    public static void WriteExchange(RecordWriter fields, ExchangeRequest request)
    {
        fields.Texts("variantIds", request.Variants.Select(variant => variant.Value));
        fields.Texts("newVariantIds", request.NewVariants.Select(variant => variant.Value));
        fields.Text("paymentMethodId", request.PaymentMethod.Value);
        fields.Amount("priceDifference", request.PriceDifference.Amount);
        WriteCommon(fields, request.Rma, request.RequestedAt, request.ReceivedAt, request.Photos);
    }

    private static void WriteCommon(
        RecordWriter fields, RmaNumber? rma, DateTimeOffset? requestedAt, DateTimeOffset? receivedAt, IReadOnlyList<string>? photos)
    {
        fields.Text("rma", rma?.Value);
        fields.Time("requestedAt", requestedAt);
        fields.Time("receivedAt", receivedAt);
        if (photos is not null)
        {
            fields.Texts("photos", photos);
        }
    }

    private static VariantId[] ReadVariants(RecordReader fields, string name) =>
        fields.Has(name)
            ? [.. fields.Texts(name).Select(id => new VariantId(id))]
            : throw fields.Wrong(name, "it is required and missing.");

    private static RmaNumber? ReadRma(RecordReader fields) =>
        fields.IdentifierOrNull("rma") is { } rma ? new RmaNumber(rma) : null;

    private static IReadOnlyList<string>? ReadPhotos(RecordReader fields) => fields.Has("photos") ? fields.Texts("photos") : null;
}
