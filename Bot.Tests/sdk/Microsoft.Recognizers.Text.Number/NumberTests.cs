using Microsoft.Recognizers.Text.Number;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class NumberTests
{
    [Theory]
    [InlineData("I ordered twenty-three candles and got 21.", "twenty-three=23; 21=21")]
    [InlineData("Send me two dozen plates", "two dozen=24")]
    [InlineData("It holds one and a half litres", "one and a half=1.5")]
    [InlineData("a budget of 1,250.50", "1,250.50=1250.5")]
    [InlineData("minus four point zero seven", "minus four point zero seven=-4.07")]
    [InlineData("three hundred and twelve thousand", "three hundred and twelve thousand=312000")]
    [InlineData("about 15k followers, 2.5 million views", "15k=15000; 2.5 million=2500000")]
    [InlineData("Which one is cheaper?", "")]
    [InlineData("model X200", "")]
    [InlineData("two thirds of the parcels", "two thirds=0.666666666666667")]
    public void English(string text, string expected) => Check(text, "en-us", expected);

    [Theory]
    [InlineData("Quiero treinta y dos velas", "treinta y dos=32")]
    [InlineData("cuesta mil doscientos cinco con noventa", "mil doscientos cinco con noventa=1205,9")]
    [InlineData("son 1.250,75 en total", "1.250,75=1250,75")]
    [InlineData("dos millones y medio de visitas", "dos millones y medio=2500000")]
    [InlineData("por lo menos ocho", "ocho=8")]
    public void Spanish(string text, string expected) => Check(text, "es-es", expected);

    [Theory]
    [InlineData("J'en veux soixante-quinze", "soixante-quinze=75")]
    [InlineData("quatre-vingt-onze euros", "quatre-vingt-onze=91")]
    [InlineData("deux mille trois cent vingt et un", "deux mille trois cent vingt et un=2321")]
    [InlineData("septante-deux colis", "septante-deux=72")]
    [InlineData("trois virgule cinq", "trois virgule cinq=3,5")]
    public void French(string text, string expected) => Check(text, "fr-fr", expected);

    [Theory]
    [InlineData("Ich brauche siebenundsechzig Stück", "siebenundsechzig=67")]
    [InlineData("viertausenddreihundertzwölf", "viertausenddreihundertzwölf=4312")]
    [InlineData("Es sind 1.250,75 insgesamt", "1.250,75=1250,75")]
    [InlineData("zweieinhalb Millionen Besucher", "zweieinhalb millionen=2500000")]
    [InlineData("drei Achtel davon", "drei achtel=0,375")]
    [InlineData("acht Komma null fünf", "acht komma null fünf=8,05")]
    [InlineData("eine halbe Million", "eine halbe million=500000")]
    [InlineData("Dreier, Zehner und Hunderter", "")]
    public void German(string text, string expected) => Check(text, "de-de", expected);

    [Theory]
    [InlineData("Comprei cinquenta e quatro velas", "cinquenta e quatro=54")]
    [InlineData("dezasseis em Lisboa, dezesseis em São Paulo", "dezasseis=16; dezesseis=16")]
    [InlineData("mil trezentos e vinte e um", "mil trezentos e vinte e um=1321")]
    [InlineData("são 1.250,75 no total", "1.250,75=1250,75")]
    [InlineData("três onze avos", "três onze avos=0,272727272727273")]
    [InlineData("um milhão e meio", "um milhão e meio=1500000")]
    public void Portuguese(string text, string expected) => Check(text, "pt-br", expected);

    [Theory]
    [InlineData("我要买三十六支蜡烛", "三十六=36")]
    [InlineData("一共两千零八块", "两千零八=2008")]
    [InlineData("大概3万5千人", "3万5千=35000")]
    [InlineData("八分之三的包裹", "八分之三=0.375")]
    [InlineData("零点零七", "零点零七=0.07")]
    [InlineData("我们一起去四川", "")]
    public void Chinese(string text, string expected) => Check(text, "zh-cn", expected);

    [Fact]
    public void A_resolution_names_the_sort_of_number()
    {
        var results = NumberRecognizer.RecognizeNumber("7, 7.5, 3/4 and 2^8", "en-us");

        Assert.Equal(["integer", "decimal", "fraction", "power"], results.Select(result => result.Resolution["subtype"]));
    }

    private static void Check(string text, string culture, string expected)
    {
        var results = NumberRecognizer.RecognizeNumber(text, culture);

        Assert.Equal(expected, Recognized.Values(results));
        Recognized.OffsetsPointAt(text, results);
    }
}
