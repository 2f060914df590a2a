using EcomBot.Commerce;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Addresses;

/// <summary>The address that a customer wants, as far as they said.</summary>
public sealed record AddressWish
{
    /// <summary>What <see cref="From"/> says for the address in the customer's profile.</summary>
    public const string Profile = "profile";

    /// <summary>Whose address it is: <see cref="Profile"/>, or the number of an order; null for one that was spelled out.</summary>
    public string? From { get; init; }

    /// <summary>Street and house number.</summary>
    public string? Line1 { get; init; }

    /// <summary>Flat, suite or floor; empty for none.</summary>
    public string? Line2 { get; init; }

    /// <summary>The house number alone, where only that is wrong.</summary>
    public string? HouseNumber { get; init; }

    /// <summary>Town.</summary>
    public string? City { get; init; }

    /// <summary>State or province.</summary>
    public string? Region { get; init; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Country.</summary>
    public string? Country { get; init; }

    /// <summary>Whether nothing was said.</summary>
    public bool IsEmpty => this == new AddressWish();

    /// <summary>Whether a part of an address was spelled out.</summary>
    public bool IsSpelledOut => this with { From = null } != new AddressWish();

    /// <summary>The wish with what was said later.</summary>
    public AddressWish With(AddressWish later) =>
        later.From is not null ? later
        : later.Line1 is not null
            ? later with
            {
                City = later.City ?? City,
                Region = later.Region ?? (later.City is null ? Region : null),
                PostalCode = later.PostalCode ?? (later.City is null ? PostalCode : null),
                Country = later.Country ?? Country
            }
        : this with
        {
            Line2 = later.Line2 ?? Line2,
            HouseNumber = later.HouseNumber ?? HouseNumber,
            City = later.City ?? City,
            Region = later.Region ?? (later.IsElsewhere(City, Country) ? null : Region),
            PostalCode = later.PostalCode ?? (later.IsElsewhere(City, Country) ? null : PostalCode),
            Country = later.Country ?? Country,
        };

    /// <summary>The address that comes of it: a street makes it a new one, else only what was said is different from <paramref name="basis"/>.
    /// Missing parts are empty.</summary>
    public Address On(Address basis) => Line1 is { } street
        ? new(HouseNumber is { } other ? HouseNumbers.Replace(street, other) : street, Line2 is { Length: > 0 } unit ? unit : null, City ?? "",
            RegionOf(basis), PostalCode ?? "", Country ?? basis.Country)
        : new(HouseNumber is { } number ? HouseNumbers.Replace(basis.Line1, number) : basis.Line1,
            Line2 is null ? basis.Line2 : Line2.Length == 0 ? null : Line2,
            City ?? basis.City, City is null && PostalCode is null && !IsElsewhere(basis.City, basis.Country) ? Region ?? basis.Region : RegionOf(basis),
            PostalCode ?? (IsElsewhere(basis.City, basis.Country) ? "" : basis.PostalCode), Country ?? basis.Country);

    // Another town has another postal code, and another country other states; a town that was only misspelt has not.
    private bool IsElsewhere(string? city, string? country) => (Country is not null && country is not null && Country != country)
        || (City is not null && city is not null && PlainText.Of(City) is var here && PlainText.Of(city) is var there && here != there
            && !Spelling.IsSlip(here, there));

    // A state that was not said follows from the postal code.
    private string RegionOf(Address basis) => Region ?? States.OfPostalCode(PostalCode ?? (City is null ? basis.PostalCode : ""), Country ?? basis.Country)
        ?? (!IsElsewhere(basis.City, basis.Country) && (City is null || City == basis.City) ? basis.Region : "");
}
