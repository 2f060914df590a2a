using Microsoft.Recognizers.Text.NumberWithUnit;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class CurrencyTests
{
    [Theory]
    [InlineData("I paid $49.90 for it", "en-us", "49.9 Dollar")]
    [InlineData("it was 12 euros 30", "en-us", "12.3 Euro")]
    [InlineData("four pounds and twenty pence", "en-us", "4.2 Pound")]
    [InlineData("a $5 voucher and a 10 USD one", "en-us", "5 Dollar; 10 United States dollar")]
    [InlineData("All 3 of us tried it", "en-us", "")]
    [InlineData("me costó 35 euros con 50 céntimos", "es-es", "35,5 Euro")]
    [InlineData("dos millones de pesos mexicanos", "es-es", "2000000 Peso mexicano")]
    [InlineData("j'ai payé 12,50 € ", "fr-fr", "12,5 Euro")]
    [InlineData("quarante francs suisses", "fr-fr", "40 Franc Suisse")]
    [InlineData("das kostet 19,99 €", "de-de", "19,99 Euro")]
    [InlineData("dreißig Schweizer Franken", "de-de", "30 Schweizer Franken")]
    [InlineData("custou R$ 89,90", "pt-br", "89,9 Real")]
    [InlineData("cinco reais e vinte centavos", "pt-br", "5,2 Real")]
    [InlineData("一共三百二十元", "zh-cn", "320 Chinese yuan")]
    [InlineData("五块三毛", "zh-cn", "5.3 Chinese yuan")]
    public void Money_is_found(string text, string culture, string expected)
    {
        var results = NumberWithUnitRecognizer.RecognizeCurrency(text, culture);

        Assert.Equal(expected, Recognized.Units(results));
        Recognized.OffsetsPointAt(text, results);
    }

    [Fact]
    public void A_currency_that_has_a_code_shows_it()
    {
        var results = NumberWithUnitRecognizer.RecognizeCurrency("5 dollars or 5 euros", "en-us");

        Assert.False(results[0].Resolution.ContainsKey("isoCurrency"));
        Assert.Equal("EUR", results[1].Resolution["isoCurrency"]);
    }
}
