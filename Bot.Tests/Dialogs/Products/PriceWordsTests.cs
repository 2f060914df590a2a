using System.Globalization;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Tests.Dialogs.Products;

public sealed class PriceWordsTests
{
    [Theory]
    [InlineData("en", "something under 1,000", null, 1000.0)]
    [InlineData("en", "below 49.99 please", null, 49.99)]
    [InlineData("en", "between 20 and 40", 20.0, 40.0)]
    [InlineData("en", "more than 1,250.50", 1250.5, null)]
    [InlineData("de", "unter 1.000", null, 1000.0)]
    [InlineData("es", "por menos de 19,99", null, 19.99)]
    [InlineData("en", "the 14 inch one", null, null)]
    public void Limits_are_read_with_the_thousands_and_decimals_of_any_language(string language, string text, double? least, double? most)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        var wish = PriceWords.Read(new(), new Utterance(text, []));

        Assert.Equal(((decimal?)least, (decimal?)most), (wish.AtLeast, wish.AtMost));
    }
}
