using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Where a payment's goods go.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentaddress"/>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentAddress
{
    public PaymentAddress()
    {
    }

    public PaymentAddress(
        string country = null,
        IList<string> addressLine = null,
        string region = null,
        string city = null,
        string dependentLocality = null,
        string postalCode = null,
        string sortingCode = null,
        string languageCode = null,
        string organization = null,
        string recipient = null,
        string phone = null)
    {
        Country = country;
        AddressLine = addressLine;
        Region = region;
        City = city;
        DependentLocality = dependentLocality;
        PostalCode = postalCode;
        SortingCode = sortingCode;
        LanguageCode = languageCode;
        Organization = organization;
        Recipient = recipient;
        Phone = phone;
    }

    /// <summary>Country as a code of two letters of ISO 3166.</summary>
    [JsonProperty("country")]
    public string Country { get; set; }

    /// <summary>Street, house, flat: the lines of the address that have no field of their own.</summary>
    [JsonProperty("addressLine")]
    public IList<string> AddressLine { get; set; }

    /// <summary>State or province.</summary>
    [JsonProperty("region")]
    public string Region { get; set; }

    /// <summary>City.</summary>
    [JsonProperty("city")]
    public string City { get; set; }

    /// <summary>District of the city.</summary>
    [JsonProperty("dependentLocality")]
    public string DependentLocality { get; set; }

    /// <summary>Postal code.</summary>
    [JsonProperty("postalCode")]
    public string PostalCode { get; set; }

    /// <summary>Sorting code, as in <c>CEDEX 7</c>.</summary>
    [JsonProperty("sortingCode")]
    public string SortingCode { get; set; }

    /// <summary>Language of the address as a BCP 47 tag.</summary>
    [JsonProperty("languageCode")]
    public string LanguageCode { get; set; }

    /// <summary>The company there.</summary>
    [JsonProperty("organization")]
    public string Organization { get; set; }

    /// <summary>Who receives the goods.</summary>
    [JsonProperty("recipient")]
    public string Recipient { get; set; }

    /// <summary>Their phone number.</summary>
    [JsonProperty("phone")]
    public string Phone { get; set; }
}
