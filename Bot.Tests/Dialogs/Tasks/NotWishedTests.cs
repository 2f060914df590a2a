using System.Globalization;
using EcomBot.Dialogs.Tasks.Reading;

namespace EcomBot.Tests.Dialogs.Tasks;

/// <summary>What customers say that they do not want done.</summary>
public sealed class NotWishedTests
{
    [Theory]
    [InlineData("en", "please don't cancel my order #W2611337")]
    [InlineData("en", "i don't want to return the storm jacket")]
    [InlineData("en", "dont send the jacket back")]
    [InlineData("de", "Ich will die Jacke nicht zurückschicken")]
    [InlineData("de", "Bitte die Bestellung nicht stornieren")]
    [InlineData("de", "Stornieren Sie die Bestellung bitte nicht!")]
    [InlineData("es", "no quiero devolver la chaqueta")]
    [InlineData("fr", "je ne veux pas retourner la veste")]
    [InlineData("fr", "n'annulez pas la commande, s'il vous plaît")]
    [InlineData("pt-BR", "não quero devolver a jaqueta")]
    [InlineData("zh-Hans", "那件夹克不想退了")]
    [InlineData("zh-Hans", "手机的订单先别取消")]
    public void Wishes_against_something_are_none_for_it(string language, string text) => Assert.True(IsNotWished(language, text));

    [Theory]
    [InlineData("en", "cancel my order")]
    [InlineData("en", "don't forget to cancel my order")]
    [InlineData("en", "I can't return the jacket")]
    [InlineData("en", "don't cancel the phone, but return the jacket")]
    [InlineData("en", "why don't you exchange it?")]
    [InlineData("en", "if you don't cancel it I will call my bank")]
    [InlineData("en", "the lamp does not work, return it")]
    [InlineData("de", "stornier bitte W3289292, brauch ich nicht mehr")]
    [InlineData("de", "Ich kann die Jacke nicht zurückschicken")]
    [InlineData("fr", "mon aspirateur ne me plaît pas du tout, je voudrais le retourner et être remboursé")]
    [InlineData("es", "no me gusta, devuélvanlo")]
    [InlineData("es", "el más reciente no lo cancelen, solo quiten la mochila")]
    [InlineData("en", "don't cancel it, just take the backpack out")]
    [InlineData("de", "passt nicht, umtauschen bitte")]
    [InlineData("de", "bitte die schuhe umtauschen die passen nicht")]
    [InlineData("de", "passt nicht umtauschen bitte")]
    [InlineData("fr", "retourner la lampe elle ne marche pas")]
    [InlineData("de", "Die Lampe geht nicht. Zurückschicken bitte")]
    [InlineData("fr", "ça ne marche pas, retourner la lampe")]
    [InlineData("es", "no, devolver la lámpara")]
    [InlineData("pt-BR", "não, trocar por uma M")]
    [InlineData("zh-Hans", "不要，退货")]
    [InlineData("zh-Hans", "这件不合适，退掉")]
    [InlineData("zh-Hans", "能不能退货")]
    public void Other_texts_are_no_such_wishes(string language, string text) => Assert.False(IsNotWished(language, text));

    [Theory]
    [InlineData("en", "don't cancel it, just take the lamp out", true)]
    [InlineData("de", "Storniere das nicht, ich brauche es noch", true)]
    [InlineData("es", "ya no lo canceles", true)]
    [InlineData("fr", "ne l'annulez pas", true)]
    [InlineData("pt-BR", "não cancela mais", true)]
    [InlineData("zh-Hans", "先别取消", true)]
    [InlineData("en", "cancel it, I don't need it", false)]
    [InlineData("de", "stornieren, brauche ich nicht", false)]
    public void One_thing_may_not_be_wished(string language, string text, bool isNegated)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        Assert.Equal(isNegated, NotWished.Negates(text, "verbCancel"));
    }

    private static bool IsNotWished(string language, string text)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return NotWished.Is(text);
    }
}
