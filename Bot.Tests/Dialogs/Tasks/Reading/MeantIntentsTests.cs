using System.Globalization;
using EcomBot.Cognitive;
using EcomBot.Dialogs;
using EcomBot.Dialogs.Tasks.Reading;

namespace EcomBot.Tests.Dialogs.Tasks.Reading;

/// <summary>What a few words make of an intent that was heard.</summary>
public sealed class MeantIntentsTests
{
    [Theory]
    [InlineData("en", "i don't want the phone anymore")]
    [InlineData("es", "ya no quiero el telefono")]
    [InlineData("fr", "je ne veux plus le téléphone")]
    [InlineData("de", "das handy will ich nicht mehr")]
    [InlineData("pt-BR", "não quero mais o celular")]
    [InlineData("zh-Hans", "手机我不要了")]
    public void A_phone_that_is_not_wanted_is_sent_back_and_its_number_stays(string language, string text) =>
        Assert.Equal(Intents.ReturnItems, Meant(language, text));

    [Theory]
    [InlineData("en", "i don't want that phone number in my account any more")]
    [InlineData("en", "please change my phone")]
    [InlineData("es", "cambiar mi teléfono por +34 600 123 456")]
    [InlineData("de", "ich habe eine neue handynummer")]
    [InlineData("zh-Hans", "我换手机号了")]
    public void A_phone_number_is_changed_where_a_number_or_a_change_is_spoken_of(string language, string text) =>
        Assert.Equal(Intents.ChangePhone, Meant(language, text));

    [Fact]
    public void A_phone_alone_changes_no_number() => Assert.Equal(Intent.None, Meant("en", "that phone is pretty"));

    private static string Meant(string language, string text)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return MeantIntents.Of(Intents.ChangePhone, text, namesOrder: false);
    }
}
