using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of an invoke by which the customer changes address or delivery.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.paymentrequestupdate"/>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestUpdate
{
    public PaymentRequestUpdate()
    {
    }

    public PaymentRequestUpdate(
        string id = null,
        PaymentDetails details = null,
        PaymentAddress shippingAddress = null,
        string shippingOption = null)
    {
        Id = id;
        Details = details;
        ShippingAddress = shippingAddress;
        ShippingOption = shippingOption;
    }

    /// <summary>Id of the request.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What was to be paid before.</summary>
    [JsonProperty("details")]
    public PaymentDetails Details { get; set; }

    /// <summary>Where the goods are to go now.</summary>
    [JsonProperty("shippingAddress")]
    public PaymentAddress ShippingAddress { get; set; }

    /// <summary>Id of the chosen way to send them.</summary>
    [JsonProperty("shippingOption")]
    public string ShippingOption { get; set; }
}
