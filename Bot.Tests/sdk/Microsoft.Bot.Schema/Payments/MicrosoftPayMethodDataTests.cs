using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema.Payments;

public sealed class MicrosoftPayMethodDataTests
{
    [Fact]
    public void Only_a_trial_payment_has_a_mode()
    {
        Assert.Equal("TEST", new MicrosoftPayMethodData("m", null, null, testMode: true).Mode);
        Assert.False(JObject.Parse(JsonConvert.SerializeObject(new MicrosoftPayMethodData("m", null, null, false)))
            .ContainsKey("mode"));
    }

    [Fact]
    public void A_merchant_is_offered_as_a_way_to_pay()
    {
        var data = new MicrosoftPayMethodData("m", ["visa"], ["credit"], false);

        var method = data.ToPaymentMethodData();

        Assert.Equal(["https://pay.microsoft.com/microsoftpay"], method.SupportedMethods);
        Assert.Same(data, method.Data);
    }
}
