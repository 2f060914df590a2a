using System.Globalization;
using System.Text.RegularExpressions;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Tests.Dialogs.Languages;

public sealed partial class TextsTests
{
    public static TheoryData<string> Languages => [.. new SupportedLanguages().Tags];

    [Fact]
    public void The_six_languages_are_spoken() =>
        Assert.Equal(["de", "en", "es", "fr", "pt-BR", "zh-Hans"], new SupportedLanguages().Tags);

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_every_text_and_no_other(string language) =>
        Assert.Equal(Texts.Of("en").Keys.Order(), Texts.Of(language).Keys.Order());

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_text_has_the_same_places_in_every_language(string language)
    {
        var wrong = Texts.Of("en").Keys.Where(key => !PlacesIn(Texts.Of(language)[key]).SequenceEqual(PlacesIn(Texts.Of("en")[key])));

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("de-AT", "Status.Shipped", "Unterwegs")]
    [InlineData("zh-CN", "Status.Shipped", "运输中")]
    [InlineData("pt-BR", "Status.Shipped", "A caminho")]
    [InlineData("it-IT", "Status.Shipped", "On its way")]
    public void A_text_is_said_in_the_language_of_the_culture(string culture, string key, string said)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(said, Texts.Say(key));
    }

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("zh-TW", "zh-Hans")]
    [InlineData("pt", "pt-BR")]
    [InlineData("PT-pt", "pt-BR")]
    [InlineData("it", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_locale_leads_to_the_language_that_is_spoken(string? locale, string? language) =>
        Assert.Equal(language, new SupportedLanguages().Find(locale));

    private static IEnumerable<string> PlacesIn(string text) => Place().Matches(text).Select(match => match.Value).Order();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();
}
