using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Customers;

/// <summary>What an address needs so that a parcel can go there.</summary>
internal static class AddressRules
{
    private const int Longest = 200;

    /// <summary>Gets what is wrong with an address, or null.</summary>
    public static Refusal? WhyNot(Address address)
    {
        var fields = new (string Name, string? Text)[]
        {
            ("line1", address.Line1), ("city", address.City), ("postalCode", address.PostalCode), ("country", address.Country),
        };
        var empty = fields.FirstOrDefault(field => string.IsNullOrWhiteSpace(field.Text)).Name;
        return empty is not null
            ? new(RefusalRule.Malformed, $"The address lacks its {empty}.", ("field", empty))
            : address.ToString().Length > Longest ? new(RefusalRule.Malformed, "The address is too long.", ("field", "address")) : null;
    }
}
