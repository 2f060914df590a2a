using Microsoft.Recognizers.Text;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class CultureTests
{
    [Theory]
    [InlineData("en-US", "en-us")]
    [InlineData("en-gb", "en-*")]
    [InlineData("de-AT", "de-de")]
    [InlineData("pt-PT", "pt-br")]
    [InlineData("zh-TW", "zh-cn")]
    [InlineData("fr", "fr-fr")]
    [InlineData("xx-yy", "xx-yy")]
    public void A_culture_maps_to_the_nearest_supported_one(string culture, string nearest)
    {
        Assert.Equal(nearest, Culture.MapToNearestLanguage(culture));
    }

    [Fact]
    public void No_culture_maps_to_none()
    {
        Assert.Null(Culture.MapToNearestLanguage(null!));
    }

    [Fact]
    public void Every_supported_culture_shows_its_code()
    {
        Assert.Equal(Culture.SupportedCultures.Select(culture => culture.CultureCode), Culture.GetSupportedCultureCodes());
        Assert.Contains("pt-br", Culture.GetSupportedCultureCodes());
    }
}
