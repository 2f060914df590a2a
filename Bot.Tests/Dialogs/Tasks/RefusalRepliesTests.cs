using System.Globalization;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Tasks;

namespace EcomBot.Tests.Dialogs.Tasks;

public sealed class RefusalRepliesTests
{
    public static TheoryData<RefusalRule> Rules => [.. Enum.GetValues<RefusalRule>()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_text_of_its_own(RefusalRule rule)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de");

        var said = RefusalReplies.Say(new(rule, "In English.", ("order", "#W1")));

        Assert.NotEqual(Texts.Of("en")[$"Refusals.{rule}"], said);
        Assert.True(said.Length > 20, said);
    }

    [Theory]
    [InlineData("delivered", "return or exchange")]
    [InlineData("processed", "Once it is delivered")]
    [InlineData("cancelled", "where its refund stands")]
    [InlineData("exchange requested", "withdraw the exchange")]
    public void The_nearest_thing_depends_on_where_the_order_stands(string status, string nearest)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        var said = RefusalReplies.Say(new(RefusalRule.OrderNotPending, "", ("order", "#W1000001"), ("status", status)));

        Assert.Contains("#W1000001", said);
        Assert.Contains(nearest, said);
    }

    [Fact]
    public void Amounts_and_days_are_written_as_the_customer_writes_them()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de");

        var card = RefusalReplies.Say(new(RefusalRule.GiftCardTooSmall, "", ("balance", "12.00 EUR"), ("amount", "1204.50 EUR")));
        var window = RefusalReplies.Say(new(RefusalRule.ReturnWindowOver, "", ("title", "Desk Lamp"), ("until", "2026-03-04"), ("days", "30")));

        Assert.Contains("1.204,50", card);
        Assert.Contains("4. März 2026", window);
    }
}
