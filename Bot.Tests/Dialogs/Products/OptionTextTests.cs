using System.Globalization;
using EcomBot.Dialogs.Products;

namespace EcomBot.Tests.Dialogs.Products;

/// <summary>What the shop calls options, in the customer's language.</summary>
public sealed class OptionTextTests
{
    [Theory]
    [InlineData("de", "black", "schwarz")]
    [InlineData("de", "gray", "grau")]
    [InlineData("de", "1.5 liters", "1,5 Liter")]
    [InlineData("fr", "10-inch", "10 pouces")]
    [InlineData("es", "20 hours", "20 horas")]
    [InlineData("pt-BR", "4 cups", "4 xícaras")]
    [InlineData("zh-Hans", "3-piece", "3 件套")]
    [InlineData("de", "XL", "XL")]
    [InlineData("de", "L", "L")]
    [InlineData("de", "128GB", "128GB")]
    [InlineData("de", "Wobbly", "Wobbly")]
    [InlineData("en", "10-inch", "10-inch")]
    public void Values_are_said_in_the_language(string language, string value, string said) =>
        Assert.Equal(said, In(language, () => OptionText.ValueOf(value)));

    [Theory]
    [InlineData("de", "color", "Farbe")]
    [InlineData("fr", "water resistance", "étanchéité")]
    [InlineData("en", "color", "color")]
    public void Options_have_names_in_the_language(string language, string name, string said) =>
        Assert.Equal(said, In(language, () => OptionText.NameOf(name)));

    [Theory]
    [InlineData("en", "black, waterproof: yes")]
    [InlineData("de", "schwarz, wasserdicht: ja")]
    [InlineData("fr", "noir, étanche : oui")]
    [InlineData("zh-Hans", "黑色, 防水：是")]
    public void A_yes_stands_beside_its_name(string language, string said) =>
        Assert.Equal(said, In(language, () => OptionText.Of(new EcomBot.Commerce.Catalogue.VariantOptions([new("color", "black"), new("waterproof", "yes")]))));

    private static string In(string language, Func<string> say)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(language), CultureInfo.GetCultureInfo(language));
        return say();
    }
}
