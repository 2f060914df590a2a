using EcomBot.Cognitive.Reading;

namespace EcomBot.Tests.Cognitive.Reading;

public sealed class NumberedListTests
{
    [Theory]
    [InlineData("1. cancel my order 2. send the other home", "cancel my order|send the other home")]
    [InlineData("Hallo:\n1) die Lampe zurück bitte\n2) wo ist das Paket", "die Lampe zurück bitte|wo ist das Paket")]
    [InlineData("三件事：1、取消我的订单 2、手表换成黑色", "取消我的订单|手表换成黑色")]
    [InlineData("①取消我的订单②手表换成黑色", "取消我的订单|手表换成黑色")]
    [InlineData("(1) annulez ma commande (2) où est l'autre", "annulez ma commande|où est l'autre")]
    public void The_wishes_of_a_numbered_list_stand_apart(string text, string wishes) =>
        Assert.Equal(wishes, string.Join('|', NumberedList.In(text).Select(wish => text[wish].Trim())));

    [Theory]
    [InlineData("12 Oak Street, 1. Etage, 2. Tür")]
    [InlineData("cancel order 1")]
    [InlineData("I want 2. and then 3. of those lamps")]
    [InlineData("it costs 1.50 or 2.50 in the other shop")]
    public void What_is_no_list_has_no_wishes(string text) => Assert.Empty(NumberedList.In(text));
}
