using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.ImportExport.Files;

/// <summary>A line of <c>customers.jsonl</c>.</summary>
internal static class CustomerFields
{
    public static Customer Read(RecordReader fields)
    {
        var id = new CustomerId(fields.Identifier("id"));
        var position = 0;
        return new()
        {
            Id = id,
            FirstName = fields.Text("firstName"),
            LastName = fields.Text("lastName"),
            Email = fields.Text("email"),
            Phone = fields.TextOrNull("phone"),
            Locale = fields.TextOrNull("locale"),
            Address = fields.ReadPart("address"),
            PaymentMethods = fields.List("paymentMethods", method => ReadMethod(method, id, position++)),
            MarketingOptIn = fields.FlagOrNull("marketingOptIn"),
        };
    }

    public static void Write(RecordWriter fields, Customer customer)
    {
        fields.Text("id", customer.Id.Value);
        fields.Text("firstName", customer.FirstName);
        fields.Text("lastName", customer.LastName);
        fields.Text("email", customer.Email);
        fields.Text("phone", customer.Phone);
        fields.Text("locale", customer.Locale);
        fields.Part("address", customer.Address, AddressFields.Write);
        fields.List("paymentMethods", customer.PaymentMethods, WriteMethod);
        fields.Flag("marketingOptIn", customer.MarketingOptIn);
    }

    private static PaymentMethod ReadMethod(RecordReader fields, CustomerId customer, int position) => new()
    {
        Id = new(fields.Identifier("id")),
        Customer = customer,
        Kind = fields.Choice<PaymentMethodKind>("kind"),
        Brand = fields.TextOrNull("brand"),
        Last4 = fields.TextOrNull("last4"),
        Balance = fields.AmountOrNull("balance") is not < 0 and var balance
            ? balance
            : throw fields.Wrong("balance", "a gift card cannot hold less than nothing."),
        Position = position,
    };

    private static void WriteMethod(RecordWriter fields, PaymentMethod method)
    {
        fields.Text("id", method.Id.Value);
        fields.Choice("kind", method.Kind);
        fields.Text("brand", method.Brand);
        fields.Text("last4", method.Last4);
        fields.Amount("balance", method.Balance);
    }
}
