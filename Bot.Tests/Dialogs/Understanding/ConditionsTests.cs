using System.Globalization;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Tests.Dialogs.Understanding;

public sealed class ConditionsTests
{
    [Theory]
    [InlineData("en", "I want it in blue. If there is none, cancel the order.", InThatCase.Cancel)]
    [InlineData("en", "a clicky one, or leave it if you don't have one", InThatCase.Keep)]
    [InlineData("en", "If that's not available I'd rather return it", InThatCase.Return)]
    [InlineData("en", "if no white one is in stock then go for black", InThatCase.Other)]
    [InlineData("en", "the 512GB one, otherwise cancel it", InThatCase.Cancel)]
    [InlineData("de", "Wenn es das nicht gibt, dann storniere die Bestellung", InThatCase.Cancel)]
    [InlineData("fr", "S'il n'y en a pas, annulez la commande", InThatCase.Cancel)]
    [InlineData("es", "si no hay ninguno, cancelar el pedido", InThatCase.Cancel)]
    [InlineData("pt-BR", "se não tiver, cancele o pedido", InThatCase.Cancel)]
    [InlineData("zh-Hans", "如果没有的话，就取消订单", InThatCase.Cancel)]
    public void What_is_to_be_done_where_there_is_none_is_told(string language, string text, InThatCase then)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        var condition = Assert.Single(Conditions.In(text)).Condition;

        Assert.Equal((null, then), (condition.Limit, condition.Then));
    }

    [Theory]
    [InlineData("en", "if it costs more than $50.50 more, leave it", 50.5, true)]
    [InlineData("en", "only if it is under 1,200 dollars", 1200, false)]
    [InlineData("en", "unless it costs more than 20 extra", 20, true)]
    [InlineData("en", "keep it if the price difference is over 100", 100, true)]
    [InlineData("de", "wenn es mehr als 1.250,50 Euro kostet, dann lass es so", 1250.5, false)]
    [InlineData("de", "wenn es mehr als 50 Euro mehr kostet, dann lass es so", 50, true)]
    [InlineData("fr", "si ça coûte plus de 50 euros de plus, laissez-le", 50, true)]
    [InlineData("fr", "si ça coûte plus de 19,99 euros de plus, laissez-le", 19.99, true)]
    [InlineData("es", "si cuesta más de 50 dólares de diferencia, déjalo como está", 50, true)]
    [InlineData("pt-BR", "se custar mais de 50 reais a mais, deixa como está", 50, true)]
    [InlineData("zh-Hans", "如果贵超过50元，就保持不变", 50, true)]
    public void A_limit_is_read_with_what_it_is_of(string language, string text, double limit, bool isDifference)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        var condition = Assert.Single(Conditions.In(text)).Condition;

        Assert.Equal(((decimal)limit, isDifference, InThatCase.Keep), (condition.Limit!.Value, condition.IsDifference, condition.Then));
    }

    [Theory]
    [InlineData("I'd like to know if my order has shipped")]
    [InlineData("clicky and RGB if you have it, otherwise no backlight")]
    [InlineData("what if I cancel the order?")]
    [InlineData("exchange the lamp for a brighter one, and the chair for a red one")]
    public void Other_sentences_have_no_condition(string text)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        Assert.Empty(Conditions.In(text));
    }
}
