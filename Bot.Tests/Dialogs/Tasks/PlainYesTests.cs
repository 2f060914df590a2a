using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;

namespace EcomBot.Tests.Dialogs.Tasks;

public sealed class PlainYesTests
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
    [InlineData("de", "jap, passt so")]
    [InlineData("de", "joa mach ruhig")]
    [InlineData("fr", "oui c bon svp")]
    [InlineData("fr", "nickel, allez-y")]
    [InlineData("es", "si porfa")]
    [InlineData("es", "sí señor, venga")]
    [InlineData("es", "listo, dale")]
    [InlineData("pt-BR", "blz pode mandar")]
    [InlineData("pt-BR", "isso aí, vlw")]
    [InlineData("zh-Hans", "好滴，行啊")]
    [InlineData("zh-Hans", "嗯呢，安排")]
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
    [InlineData("de", "jap aber nich die kamera")]
    [InlineData("fr", "ok mais c koi la date")]
    [InlineData("es", "dale pero q sea el negro")]
    [InlineData("pt-BR", "blz, qnd chega")]
    [InlineData("zh-Hans", "好滴，啥时候到账")]
    public void A_message_that_only_begins_like_a_yes_is_none(string language, string text) => Assert.False(IsOnlyYes(language, text));

    [Theory]
    [InlineData("yes, the keyboard", 1, true)]
    [InlineData("yes, the keyboard", 2, false)]
    [InlineData("yes, please return order #W2378156", 2, true)]
    [InlineData("yes, to PayPal", 2, false)]
    public void Who_names_one_of_several_items_may_mean_it_alone(string text, int items, bool isYes) => Assert.Equal(isYes, IsOnlyYes("en", text, items));

    [Fact]
    public void Words_that_let_it_be_are_no_yes_though_the_summary_has_them() =>
        Assert.False(SupportedLanguages.In("de", () => PlainYes.Is("is schon ok", new(MessageFactory.Text("Is schon auf dem Weg: die Lampe")))));

    [Fact]
    public void Other_words_are_no_plain_yes() => Assert.False(IsOnlyYes("en", "yes, my grandson will be delighted"));

    private static bool IsOnlyYes(string language, string text, int items = 1) =>
        SupportedLanguages.In(language, () => PlainYes.Is(text, new(MessageFactory.Text(Summary)) { Items = items }));
}
