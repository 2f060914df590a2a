using Microsoft.Recognizers.Text.Number;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class OrdinalTests
{
    [Theory]
    [InlineData("the twenty-second and the 43rd", "en-us", "twenty-second=22; 43rd=43")]
    [InlineData("my last order", "en-us", "last=end+0")]
    [InlineData("the one before the last", "en-us", "the one before the last=end-1")]
    [InlineData("la cuadragésima segunda, la 3ª", "es-es", "cuadragésima segunda=42; 3ª=3")]
    [InlineData("la penúltima factura", "es-es", "penúltima=end-1")]
    [InlineData("le vingt-troisième et la 4e", "fr-fr", "vingt-troisième=23; 4e=4")]
    [InlineData("der vierunddreißigste, am 7. Mai", "de-de", "vierunddreißigste=34; 7.=7")]
    [InlineData("die vorletzte Lieferung", "de-de", "vorletzte=end-1")]
    [InlineData("o trigésimo quinto e a 2ª", "pt-br", "trigésimo quinto=35; 2ª=2")]
    [InlineData("第四十二个，第3件", "zh-cn", "第四十二=42; 第3=3")]
    public void Places_are_found(string text, string culture, string expected)
    {
        var results = NumberRecognizer.RecognizeOrdinal(text, culture);

        Assert.Equal(expected, Recognized.Values(results));
        Recognized.OffsetsPointAt(text, results);
    }

    [Fact]
    public void A_relative_place_has_a_type_of_its_own_and_its_distance()
    {
        var result = Assert.Single(NumberRecognizer.RecognizeOrdinal("the previous parcel", "en-us"));

        Assert.Equal("ordinal.relative", result.TypeName);
        Assert.Equal("-1", result.Resolution["offset"]);
        Assert.Equal("current", result.Resolution["relativeTo"]);
    }

    [Fact]
    public void Relative_places_are_left_out_when_suppressed()
    {
        Assert.Empty(NumberRecognizer.RecognizeOrdinal("the last parcel", "en-us", NumberOptions.SuppressExtendedTypes));
    }
}
