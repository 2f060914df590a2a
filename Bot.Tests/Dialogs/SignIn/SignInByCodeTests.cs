using EcomBot.Dialogs.EmailProof;
using EcomBot.Tests.Builders;
using EcomBot.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Dialogs.SignIn;

public sealed class SignInByCodeTests
{
    private readonly FakeEmailOutbox _outbox = new();

    [Fact]
    public async Task A_code_must_come_back_where_the_shop_sends_e_mail()
    {
        var talk = await AskedAsync();

        Assert.Equal(["I have sent a code of six digits to ana@example.com. Please enter it here."], await talk.SayAsync("ana@example.com"));
        Assert.Equal("ana@example.com", _outbox.Sent[0].To);
        Assert.Collection(await talk.SayAsync($"it is {_outbox.Code}"), thanks => Assert.Equal("Thank you, Ana.", thanks), OrderIsShown);
    }

    [Fact]
    public async Task An_address_that_the_customer_did_not_name_is_hidden()
    {
        var talk = await AskedAsync();

        Assert.Equal(["I have sent a code of six digits to a•••@example.com. Please enter it here."], await talk.SayAsync("Ana Silva, 78701"));
    }

    [Fact]
    public async Task Nothing_is_shown_after_three_wrong_codes()
    {
        var talk = await AskedAsync();
        await talk.SayAsync("ana@example.com");

        Assert.Equal(["That is not the code I sent to ana@example.com. Please check it and try again."], await talk.SayAsync(_outbox.WrongCode));
        await talk.SayAsync(_outbox.WrongCode);
        Assert.StartsWith("There were too many codes", Assert.Single(await talk.SayAsync(_outbox.WrongCode)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_is_not_sent_twice_at_once()
    {
        var talk = await AskedAsync();
        await talk.SayAsync("ana@example.com");

        var said = await talk.SayAsync("I did not get any code");

        Assert.StartsWith("I sent a code to ana@example.com only a moment ago.", Assert.Single(said), StringComparison.Ordinal);
        Assert.Single(_outbox.Sent);
    }

    [Fact]
    public async Task Another_address_may_be_given_instead_of_a_code()
    {
        var talk = await AskedAsync();
        await talk.SayAsync("bo@example.com");
        await talk.SayAsync("sorry, it's ana@example.com");

        Assert.Collection(await talk.SayAsync(_outbox.Code), thanks => Assert.Equal("Thank you, Ana.", thanks), OrderIsShown);
    }

    private async Task<Talk> AskedAsync()
    {
        var talk = Chat.With("en", services => services.AddSingleton<IEmailOutbox>(_outbox), [Given.Ana, Given.Bo], Given.AnOrder(Given.Ana),
            Given.AnOrder(Given.Bo, "#W1000002"));
        await talk.SayAsync("where is my order?");
        return talk;
    }

    private static void OrderIsShown(string reply) => Assert.Contains("#W1000001", reply, StringComparison.Ordinal);
}
