using EcomBot.Tests.Builders;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Dialogs.SignIn;

public sealed class SignInDialogTests
{
    [Theory]
    [InlineData("ana@example.com")]
    [InlineData("it's Ana@Example.com, thanks")]
    [InlineData("Ana Silva, 78701")]
    [InlineData("ana silva 78701")]
    [InlineData("Silva Ana 78701")]
    [InlineData("bin Ana Silva, PLZ 78701")]
    [InlineData("my name is Ana Silva and my zip code is 78701")]
    public Task A_customer_is_found_by_what_they_write(string details) =>
        Asked().Send(details).AssertReply("Thank you, Ana.").AssertReply(Any).StartTestAsync();

    [Fact]
    public Task Only_the_postal_code_is_asked_for_when_the_name_is_known() =>
        Asked()
            .Send("Ana Silva")
            .AssertReply("Thank you, Ana Silva. And the postal code of your address?")
            .Send("78701")
            .AssertReply("Thank you, Ana.")
            .AssertReply(Any)
            .StartTestAsync();

    [Fact]
    public Task Another_way_is_offered_when_an_address_is_unknown() =>
        Asked()
            .Send("anna@example.com")
            .AssertReply("I find nobody with the e-mail address anna@example.com. What are your first name, last name and postal code?")
            .Send("Ana Silva, 78701")
            .AssertReply("Thank you, Ana.")
            .AssertReply(Any)
            .StartTestAsync();

    [Fact]
    public Task Nothing_is_said_of_an_order_after_three_failures() =>
        Asked()
            .Send("a@example.com")
            .AssertReply(Any)
            .Send("b@example.com")
            .AssertReply(Any)
            .Send("c@example.com")
            .AssertReply(reply => Assert.StartsWith("I am sorry, I could not find you this time.", reply.AsMessageActivity().Text))
            .AssertNoReply()
            .StartTestAsync();

    private static TestFlow Asked() =>
        Chat.In("en", [Given.Ana, Given.Bo], Given.AnOrder(Given.Ana), Given.AnOrder(Given.Bo, "#W1000002"))
            .Send("where is my order?")
            .AssertReply(Any);

    private static void Any(IActivity reply) => Assert.NotEmpty(reply.AsMessageActivity().Text);
}
