using System.Globalization;
using EcomBot.Dialogs.Tasks;

namespace EcomBot.Tests.Dialogs.Tasks;

public sealed class ConsentTests
{
    private const string Summary = """
        I would return these items of order #W2378156:
        - Keyboard (clicky, white), $144.33
        Refund:
        - $144.33 back to PayPal, within 5 to 7 business days. This cannot be undone.
        """;

    [Theory]
    [InlineData("en", "yes")]
    [InlineData("en", "Yes, please.")]
    [InlineData("en", "Yes, please proceed with the return of the keyboard. Thank you so much!")]
    [InlineData("en", "sure, go ahead and refund it to PayPal")]
    [InlineData("en", "Yes, that's correct. I confirm the return of order #W2378156 for $144.33.")]
    [InlineData("en", "ok no problem, do it")]
    [InlineData("de", "Ja, bitte machen Sie das so")]
    [InlineData("fr", "oui, allez-y, merci beaucoup")]
    [InlineData("es", "sí, por favor, adelante")]
    [InlineData("pt-BR", "sim, pode fazer, obrigada")]
    [InlineData("zh-Hans", "好的，就这样办吧，谢谢")]
    public void A_yes_with_polite_words_or_with_what_was_shown_is_a_yes(string language, string text) =>
        Assert.True(IsOnlyYes(language, text));

    [Theory]
    [InlineData("en", "ok, what about the camera?")]
    [InlineData("en", "yes but not the keyboard")]
    [InlineData("en", "sure, just the one in white")]
    [InlineData("en", "ok wait")]
    [InlineData("en", "yes and the camera")]
    [InlineData("en", "yes to my gift card")]
    [InlineData("en", "yes, order #W9999999")]
    [InlineData("en", "right, when would I get the money")]
    [InlineData("en", "ok so can it be undone?")]
    [InlineData("de", "ja, aber was ist mit der Kamera")]
    [InlineData("de", "ok, nur die Lampe")]
    [InlineData("fr", "d'accord, mais sur ma carte cadeau")]
    [InlineData("fr", "oui, et la lampe")]
    [InlineData("es", "sí, pero solo la lámpara")]
    [InlineData("es", "vale, ¿y cuándo llega el dinero?")]
    [InlineData("pt-BR", "sim, mas não o teclado")]
    [InlineData("pt-BR", "ok, e a lâmpada")]
    [InlineData("zh-Hans", "好的，但是不要退键盘")]
    [InlineData("zh-Hans", "可以，什么时候退款")]
    public void A_message_that_only_begins_like_a_yes_is_none(string language, string text) => Assert.False(IsOnlyYes(language, text));

    [Fact]
    public void Who_was_asked_again_may_say_yes_with_other_harmless_words()
    {
        const string chatty = "yes, my grandson will be delighted";

        Assert.False(IsOnlyYes("en", chatty));
        Assert.True(IsOnlyYes("en", chatty, wasAskedAgain: true));
        Assert.False(IsOnlyYes("en", "yes, but my grandson would be sad", wasAskedAgain: true));
        Assert.False(IsOnlyYes("en", "yes, 2 of them", wasAskedAgain: true));
    }

    private static bool IsOnlyYes(string language, string text, bool wasAskedAgain = false)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return Consent.IsOnlyYes(text, Summary, wasAskedAgain);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
