using Microsoft.Recognizers.Text.NumberWithUnit;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class MeasureTests
{
    [Theory]
    [InlineData("a table of 1.8m by 90 cm", "en-us", "1.8 Meter; 90 Centimeter")]
    [InlineData("a 3-litre pan of two kilos", "en-us", "3 Liter; 2 Kilogram")]
    [InlineData("5 feet 6 inches", "en-us", "5.5 Foot")]
    [InlineData("arrives at 6pm", "en-us", "")]
    [InlineData("article ABC-12m", "en-us", "")]
    [InlineData("mide 2,5 metros", "es-es", "2,5 Metro")]
    [InlineData("pesa veinte kilos", "es-es", "20 Kilogramo")]
    [InlineData("zwölf Quadratmeter", "de-de", "12 Quadratmeter")]
    [InlineData("80 Stundenkilometer", "de-de", "80 Kilometer pro Stunde")]
    [InlineData("meio quilo de café", "pt-br", "0,5 Quilograma")]
    [InlineData("三斤半苹果", "zh-cn", "3.5 Jin")]
    public void Sizes_are_found(string text, string culture, string expected)
    {
        Assert.Equal(expected, Recognized.Units(NumberWithUnitRecognizer.RecognizeDimension(text, culture)));
    }

    [Theory]
    [InlineData("my kettle is four years old", "en-us", "4 Year")]
    [InlineData("un bebé de seis meses", "es-es", "6 Mes")]
    [InlineData("il a trois ans", "fr-fr", "3 Ans")]
    [InlineData("sie ist neun Monate alt", "de-de", "9 Monat")]
    [InlineData("ele tem doze anos", "pt-br", "12 Ano")]
    [InlineData("孩子六岁", "zh-cn", "6 Year")]
    public void Ages_are_found(string text, string culture, string expected)
    {
        Assert.Equal(expected, Recognized.Units(NumberWithUnitRecognizer.RecognizeAge(text, culture)));
    }

    [Theory]
    [InlineData("keep it below -18 degrees Celsius", "en-us", "-18 C")]
    [InlineData("turn it by 30 degrees", "en-us", "")]
    [InlineData("a 40 grados", "es-es", "40 Grado")]
    [InlineData("laver à 60 °C", "fr-fr", "60 C")]
    [InlineData("bei sechzig Grad waschen", "de-de", "60 Grad")]
    [InlineData("lavar a 30 graus Celsius", "pt-br", "30 Grau Celsius")]
    [InlineData("水温60摄氏度", "zh-cn", "60 C")]
    public void Temperatures_are_found(string text, string culture, string expected)
    {
        Assert.Equal(expected, Recognized.Units(NumberWithUnitRecognizer.RecognizeTemperature(text, culture)));
    }

    [Fact]
    public void A_unit_alone_has_no_value()
    {
        var result = Assert.Single(NumberWithUnitRecognizer.RecognizeTemperature("show it in fahrenheit", "en-us"));

        Assert.Null(result.Resolution["value"]);
        Assert.Equal("F", result.Resolution["unit"]);
    }

    [Fact]
    public void A_dimension_names_its_sort()
    {
        var results = NumberWithUnitRecognizer.RecognizeDimension("2 m, 3 m2, 4 l, 5 kg and 6 km/h", "en-us");

        Assert.Equal(["Length", "Area", "Volume", "Weight", "Speed"], results.Select(result => result.Resolution["subtype"]));
    }
}
