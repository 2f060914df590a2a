using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class PromptCultureModelsTests
{
    [Fact]
    public void There_are_fourteen_languages()
    {
        var locales = PromptCultureModels.GetSupportedCultures().Select(model => model.Locale);

        Assert.Equal(
            ["bg-bg", "zh-cn", "nl-nl", "en-us", "fr-fr", "de-de", "hi-in", "it-it", "ja-jp", "ko-kr", "pt-br", "es-es", "sv-se", "tr-tr"],
            locales);
    }

    [Theory]
    [InlineData("es-es")]
    [InlineData("es-ES")]
    [InlineData("ES")]
    [InlineData("es-MX")]
    [InlineData("es_AR")]
    public void A_locale_maps_to_ours_of_the_same_language(string locale) =>
        Assert.Equal("es-es", PromptCultureModels.MapToNearestLanguage(locale));

    [Theory]
    [InlineData("en-GB", "en-us")]
    [InlineData("zh-Hans-CN", "zh-cn")]
    [InlineData("zh-Hant", "zh-cn")]
    [InlineData("pt-PT", "pt-br")]
    [InlineData("fil-PH", "fil-ph")]
    [InlineData("custom-custom", "custom-custom")]
    public void A_language_that_is_not_ours_stays_as_it_is(string locale, string expected) =>
        Assert.Equal(expected, PromptCultureModels.MapToNearestLanguage(locale));

    [Fact]
    public void No_locale_maps_to_none() => Assert.Null(PromptCultureModels.MapToNearestLanguage(null));

    [Fact]
    public void Every_language_has_all_its_words() => Assert.All(PromptCultureModels.GetSupportedCultures(), model => Assert.DoesNotContain(
        (string?[])[model.Separator, model.InlineOr, model.InlineOrMore, model.YesInLanguage, model.NoInLanguage], string.IsNullOrEmpty));
}
