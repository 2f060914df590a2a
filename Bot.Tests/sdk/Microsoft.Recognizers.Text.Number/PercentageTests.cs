using Microsoft.Recognizers.Text.Number;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class PercentageTests
{
    [Theory]
    [InlineData("15% off, or fifteen percent", "en-us", "15%=15%; fifteen percent=15%")]
    [InlineData("see http://shop.example/?q=a%20b%20", "en-us", "")]
    [InlineData("un doce por ciento", "es-es", "doce por ciento=12%")]
    [InlineData("vingt-cinq pour cent", "fr-fr", "vingt-cinq pour cent=25%")]
    [InlineData("siebeneinhalb Prozent", "de-de", "siebeneinhalb prozent=7,5%")]
    [InlineData("8,5 por cento", "pt-br", "8,5 por cento=8,5%")]
    [InlineData("打八五折，再减百分之三", "zh-cn", "八五折=85%; 百分之三=3%")]
    public void Percentages_are_found(string text, string culture, string expected)
    {
        Assert.Equal(expected, Recognized.Values(NumberRecognizer.RecognizePercentage(text, culture)));
    }
}
