using System.Text.Json.Serialization;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.Customers;

/// <summary>A customer with the payment methods on file, as they were when they were read.</summary>
public sealed record Customer
{
    /// <summary>Gets the shop's name for the customer.</summary>
    public required CustomerId Id { get; init; }

    /// <summary>Gets the given name.</summary>
    public required string FirstName { get; init; }

    /// <summary>Gets the family name.</summary>
    public required string LastName { get; init; }

    /// <summary>Gets the e-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>Gets the phone number as the customer wrote it.</summary>
    public string? Phone { get; init; }

    /// <summary>Gets the language the customer wants to be written to in, such as <c>pt-BR</c>.</summary>
    public string? Locale { get; init; }

    /// <summary>Gets the default address.</summary>
    public required Address Address { get; init; }

    /// <summary>Gets whether the customer agreed to be sent offers; null where nobody asked.</summary>
    public bool? MarketingOptIn { get; init; }

    /// <summary>Gets what the customer can pay with, in the shop's order.</summary>
    public IReadOnlyList<PaymentMethod> PaymentMethods { get; init; } = [];

    internal int Version { get; init; }

    internal string EmailKey
    {
        get => CustomerKeys.OfEmail(Email);
        private init => _ = value;
    }

    internal string NameKey
    {
        get => CustomerKeys.OfName(FirstName, LastName, Address.PostalCode);
        private init => _ = value;
    }

    internal string? PhoneKey
    {
        get => CustomerKeys.OfPhone(Phone);
        private init => _ = value;
    }

    /// <summary>Gets given and family name together.</summary>
    [JsonIgnore]
    public string FullName => $"{FirstName} {LastName}".Trim();
}
