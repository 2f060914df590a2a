using System.Globalization;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Payments;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Tests.Dialogs.Payments;

public sealed class PaymentReaderTests
{
    private static readonly PaymentMethod[] Methods =
    [
        Method("visa", PaymentMethodKind.CreditCard) with { Brand = "visa", Last4 = "4242" },
        Method("master", PaymentMethodKind.CreditCard) with { Brand = "mastercard", Last4 = "9212" },
        Method("paypal_5727330", PaymentMethodKind.PayPal),
        Method("gift", PaymentMethodKind.GiftCard) with { Balance = 12 },
    ];

    [Theory]
    [InlineData("en", "PayPal please", "paypal_5727330")]
    [InlineData("en", "put it on my visa", "visa")]
    [InlineData("en", "the credit card ending in 9212", "master")]
    [InlineData("en", "Mastercard (the one ending 9212)", "master")]
    [InlineData("en", "the one that ends with 4242", "visa")]
    [InlineData("en", "a gift card would be fine", "gift")]
    [InlineData("en", "my credit card", "visa master")]
    [InlineData("en", "to the original payment method", "visa")]
    [InlineData("en", "back to the card I paid with", "visa")]
    [InlineData("en", "same card", "visa")]
    [InlineData("en", "the other card", "master")]
    [InlineData("en", "a different payment method", "master paypal_5727330 gift")]
    [InlineData("en", "anything but the gift card", "visa master paypal_5727330")]
    [InlineData("en", "not the gift card, PayPal", "paypal_5727330")]
    [InlineData("en", "I paid with my visa but want it on PayPal", "paypal_5727330")]
    [InlineData("en", "change it from the gift card to my mastercard instead of paypal", "gift")]
    [InlineData("en", "use paypal_5727330", "paypal_5727330")]
    [InlineData("en", "PayPal... actually the gift card", "gift")]
    [InlineData("en", "PayPal, wait no, gift card", "gift")]
    [InlineData("en", "put it on PayPal. sorry, the gift card", "gift")]
    [InlineData("en", "order #W1234242 please", null)]
    [InlineData("en", "I bought a graphics card", null)]
    [InlineData("en", "what is the weather", null)]
    [InlineData("de", "bitte auf meine Geschenkkarte", "gift")]
    [InlineData("de", "die Karte, mit der ich bezahlt habe", "visa")]
    [InlineData("de", "nicht auf die Geschenkkarte, sondern PayPal", "paypal_5727330")]
    [InlineData("de", "auf das ursprüngliche Zahlungsmittel", "visa")]
    [InlineData("es", "a mi tarjeta regalo", "gift")]
    [InlineData("es", "la otra tarjeta", "master")]
    [InlineData("es", "la tarjeta terminada en 9212", "master")]
    [InlineData("fr", "sur ma carte cadeau", "gift")]
    [InlineData("fr", "l'autre carte", "master")]
    [InlineData("fr", "le moyen de paiement d'origine", "visa")]
    [InlineData("pt-BR", "no cartão-presente", "gift")]
    [InlineData("pt-BR", "no outro cartão", "master")]
    [InlineData("pt-BR", "não no cartão-presente, no PayPal", "paypal_5727330")]
    [InlineData("zh-Hans", "退到我的礼品卡", "gift")]
    [InlineData("zh-Hans", "原路退回", "visa")]
    [InlineData("zh-Hans", "尾号9212的信用卡", "master")]
    [InlineData("zh-Hans", "不要退到礼品卡，退到PayPal", "paypal_5727330")]
    public void A_method_is_found_by_how_it_is_called(string language, string text, string? meant)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        var mention = PaymentReader.Read(new(text, []), Methods, [new("visa")]);

        Assert.Equal(meant, mention.IsSaid ? string.Join(' ', mention.Methods.Select(method => method.Id.Value)) : null);
    }

    [Fact]
    public void A_method_that_the_customer_does_not_have_is_said_but_fits_nothing()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        var mention = PaymentReader.Read(new("to my American Express", []), Methods, []);

        Assert.True(mention.IsSaid);
        Assert.Empty(mention.Methods);
    }

    [Fact]
    public void A_second_choice_is_kept()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        var mention = PaymentReader.Read(new("to the gift card, or if that is too little to PayPal", []), Methods, []);

        Assert.Equal("gift", mention.Only?.Id.Value);
        Assert.Equal("paypal_5727330", Assert.Single(Assert.Single(mention.Otherwise)).Id.Value);
    }

    [Theory]
    [InlineData("en", "Mastercard ending in 9212", "gift card (balance $12.00)")]
    [InlineData("de", "Mastercard mit den Endziffern 9212", "Geschenkkarte (Guthaben 12,00 $)")]
    [InlineData("zh-Hans", "尾号 9212 的 Mastercard", "礼品卡（余额 $12.00）")]
    public void A_method_is_named_in_the_customers_language(string language, string card, string gift)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.Equal(card, PaymentText.NameOf(Methods[1]));
        Assert.Equal(gift, PaymentText.NameOf(Methods[3], "USD").Replace('\u00A0', ' '));
    }

    private static PaymentMethod Method(string id, PaymentMethodKind kind) => new() { Id = new(id), Customer = new CustomerId("ana"), Kind = kind };
}
