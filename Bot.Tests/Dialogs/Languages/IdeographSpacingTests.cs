using System.Globalization;
using EcomBot.Commerce;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Tests.Dialogs.Languages;

/// <summary>Spaces in Chinese texts, and money in Portuguese ones.</summary>
public sealed class IdeographSpacingTests
{
    [Theory]
    [InlineData("退款 {what} 至 {to}，立即到账", "$5.00", "PayPal", "退款 $5.00 至 PayPal，立即到账")]
    [InlineData("退款 {what} 至 {to}，立即到账", "$5.00", "礼品卡", "退款 $5.00 至礼品卡，立即到账")]
    [InlineData("有这样的{what}，共{to}种", "Desk Lamp", "5", "有这样的 Desk Lamp，共 5 种")]
    [InlineData("从 {what} 支付 {to}", "礼品卡", "$9.97", "从礼品卡支付 $9.97")]
    [InlineData("寄往：{what}{to}", "世纪大道100号", "", "寄往：世纪大道100号")]
    public void A_space_stands_between_ideographs_and_letters_alone(string text, string what, string to, string expected) =>
        Assert.Equal(expected, IdeographSpacing.Fill(text, [("what", what), ("to", to)]));

    [Theory]
    [InlineData("zh-Hans", "甲。", "乙。", "甲。乙。")]
    [InlineData("de", "Das.", "Dies.", "Das. Dies.")]
    public void Sentences_follow_each_other_as_the_language_writes_them(string language, string first, string second, string expected)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.Equal(expected, Texts.Together(first, second));
    }

    [Theory]
    [InlineData("pt-BR", "US$")]
    [InlineData("de", "$")]
    public void Dollars_are_told_from_other_money_of_that_sign(string language, string sign)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language);

        Assert.Equal(sign, string.Concat(MoneyText.Of(new(5, "USD")).Where(letter => letter is '$' || char.IsLetter(letter))));
    }
}
