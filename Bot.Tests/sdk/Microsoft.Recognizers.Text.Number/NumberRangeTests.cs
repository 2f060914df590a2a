using Microsoft.Recognizers.Text.Number;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class NumberRangeTests
{
    [Theory]
    [InlineData("lamps between 20 and 45 euros", "en-us", "between 20 and 45=[20,45)")]
    [InlineData("more than 10 but less than 30", "en-us", "more than 10 but less than 30=(10,30)")]
    [InlineData("more than 30 and less than 10", "en-us", "more than 30=(30,); less than 10=(,10)")]
    [InlineData("at most fifty", "en-us", "at most fifty=(,50]")]
    [InlineData("call 1-222-3333", "en-us", "")]
    [InlineData("entre 20 y 45 euros", "es-es", "entre 20 y 45=[20,45)")]
    [InlineData("no más de 30", "es-es", "no más de 30=(,30]")]
    [InlineData("entre 20 et 45 euros", "fr-fr", "entre 20 et 45=[20,45)")]
    [InlineData("au moins dix", "fr-fr", "au moins dix=[10,)")]
    [InlineData("zwischen 20 und 45 Euro", "de-de", "zwischen 20 und 45=[20,45)")]
    [InlineData("höchstens dreißig", "de-de", "höchstens dreißig=(,30]")]
    [InlineData("entre 20 e 45 euros", "pt-br", "entre 20 e 45=[20,45)")]
    [InlineData("acima de 100", "pt-br", "acima de 100=(100,)")]
    [InlineData("二十到四十五块", "zh-cn", "二十到四十五=[20,45)")]
    [InlineData("不超过30", "zh-cn", "不超过30=(,30]")]
    public void Ranges_are_found(string text, string culture, string expected)
    {
        Assert.Equal(expected, Recognized.Values(NumberRecognizer.RecognizeNumberRange(text, culture)));
    }
}
