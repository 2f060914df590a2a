using Microsoft.Recognizers.Text.Number;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class RecognizerTests
{
    [Fact]
    public void A_model_is_made_once()
    {
        var first = new NumberRecognizer("en-us").GetNumberModel();
        var second = new NumberRecognizer("en-us").GetNumberModel("en-us");

        Assert.Same(first, second);
    }

    [Fact]
    public void English_stands_in_for_an_unknown_culture()
    {
        Assert.Equal("seven=7", Recognized.Values(NumberRecognizer.RecognizeNumber("seven", "xx-yy")));
    }

    [Fact]
    public void An_unknown_culture_is_refused_when_nothing_may_stand_in()
    {
        var refused = Assert.Throws<ArgumentException>(() => NumberRecognizer.RecognizeNumber("seven", "xx-yy", fallbackToDefaultCulture: false));

        Assert.Contains("xx-yy", refused.Message);
    }

    [Fact]
    public void An_unknown_option_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NumberRecognizer("en-us", 1 << 30));
    }
}
