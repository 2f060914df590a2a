using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

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

    [JsonProperty("country")]
    public string Country { get; set; }

    [JsonProperty("addressLine")]
    public IList<string> AddressLine { get; set; }

    [JsonProperty("region")]
    public string Region { get; set; }

    [JsonProperty("city")]
    public string City { get; set; }

    [JsonProperty("dependentLocality")]
    public string DependentLocality { get; set; }

    [JsonProperty("postalCode")]
    public string PostalCode { get; set; }

    [JsonProperty("sortingCode")]
    public string SortingCode { get; set; }

    [JsonProperty("languageCode")]
    public string LanguageCode { get; set; }

    [JsonProperty("organization")]
    public string Organization { get; set; }

    [JsonProperty("recipient")]
    public string Recipient { get; set; }

    [JsonProperty("phone")]
    public string Phone { get; set; }
}
