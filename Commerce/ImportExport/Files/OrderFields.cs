using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.ImportExport.Files;

/// <summary>A line of <c>orders.jsonl</c>.</summary>
internal static class OrderFields
{
    public static Order Read(RecordReader fields)
    {
        var currency = Currencies.Read(fields, "currency") ?? throw fields.Wrong("currency", "it is required and missing.");
        return new()
        {
            Number = ReadNumber(fields),
            Customer = new(fields.Identifier("customerId")),
            Currency = currency,
            PlacedAt = fields.TimeOrNull("placedAt"),
            DeliveredAt = fields.TimeOrNull("deliveredAt"),
            Status = fields.Choice<OrderStatus>("status"),
            ShippingAddress = fields.ReadPart("shippingAddress"),
            Lines = fields.List("lines", line => ReadLine(line, currency)),
            Shipments = fields.List("shipments", ShipmentFields.Read),
            Payments = fields.List("payments", payment => ReadPayment(payment, currency)),
            CancelReason = fields.TextOrNull("cancelReason"),
            Return = fields.PartOrNull("return") is { } @return
                ? RecordReader.ReadOne(@return, part => ReturnFields.ReadReturn(part, currency)) : null,
            Exchange = fields.PartOrNull("exchange") is { } exchange
                ? RecordReader.ReadOne(exchange, part => ReturnFields.ReadExchange(part, currency)) : null,
        };
    }

    public static void Write(RecordWriter fields, Order order)
    {
        fields.Text("number", order.Number.Value);
        fields.Text("customerId", order.Customer.Value);
        fields.Text("currency", order.Currency);
        fields.Time("placedAt", order.PlacedAt);
        fields.Time("deliveredAt", order.DeliveredAt);
        fields.Choice("status", order.Status);
        fields.Part("shippingAddress", order.ShippingAddress, AddressFields.Write);
        fields.List("lines", order.Lines, WriteLine);
        fields.List("shipments", order.Shipments, ShipmentFields.Write);
        fields.List("payments", order.Payments, WritePayment);
        fields.Text("cancelReason", order.CancelReason);
        fields.Part("return", order.Return, ReturnFields.WriteReturn);
        fields.Part("exchange", order.Exchange, ReturnFields.WriteExchange);
    }

    private static OrderNumber ReadNumber(RecordReader fields)
    {
        var text = fields.Identifier("number");
        return text.Length <= 64 && text.Any(char.IsAsciiDigit)
            ? new(text)
            : throw fields.Wrong("number", "an order number has a digit and up to 64 characters.");
    }

    private static OrderLine ReadLine(RecordReader fields, string currency) => new(
        new(fields.Identifier("variantId")), new(fields.Identifier("productId")), fields.Text("title"),
        new VariantOptions(fields.Pairs("options")), new(fields.Amount("price"), currency),
        fields.CountOrNull("quantity") is > 0 and var quantity ? quantity
            : throw fields.Wrong("quantity", "a whole number from 1 is expected."),
        fields.TextOrNull("serialNumber"));

    private static void WriteLine(RecordWriter fields, OrderLine line)
    {
        fields.Text("variantId", line.Variant.Value);
        fields.Text("productId", line.Product.Value);
        fields.Text("title", line.Title);
        fields.Pairs("options", line.Options);
        fields.Amount("price", line.Price.Amount);
        fields.Amount("quantity", line.Quantity);
        fields.Text("serialNumber", line.SerialNumber);
    }

    private static Payment ReadPayment(RecordReader fields, string currency) => new(
        fields.Choice<PaymentKind>("kind"), new(fields.Amount("amount"), currency),
        new(fields.Identifier("paymentMethodId")), fields.TimeOrNull("at"));

    private static void WritePayment(RecordWriter fields, Payment payment)
    {
        fields.Choice("kind", payment.Kind);
        fields.Amount("amount", payment.Amount.Amount);
        fields.Text("paymentMethodId", payment.Method.Value);
        fields.Time("at", payment.At);
    }
}
