using EcomBot.Dialogs.Handoff;
using EcomBot.Dialogs.Session;
using EcomBot.Tests.Builders;
using EcomBot.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace EcomBot.Tests.Dialogs.Session;

public sealed class SessionRulesTests
{
    private readonly FakeTimeProvider _time = new(new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly FakeHandoffDesk _desk = new();
    private DialogBuild _build = new("one");

    [Fact]
    public async Task After_an_hour_of_silence_a_customer_is_asked_whether_to_go_on()
    {
        var talk = await AskedForOrderAsync();
        _time.Advance(TimeSpan.FromHours(1));

        Assert.StartsWith("Welcome back!", Assert.Single(await talk.SayAsync("hello")), StringComparison.Ordinal);
        Assert.Equal(["Which order do you mean?"], await talk.PressAsync("Go on"));
        Assert.Contains("#W1000001", Assert.Single(await talk.PressAsync(talk.Buttons[0])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starting_again_after_a_silence_does_what_was_asked_then()
    {
        var talk = await AskedForOrderAsync();
        _time.Advance(TimeSpan.FromHours(2));
        await talk.SayAsync("where is #W1000002?");

        Assert.Contains("#W1000002", Assert.Single(await talk.PressAsync("Start again")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shorter_silence_is_nothing()
    {
        var talk = await AskedForOrderAsync();
        _time.Advance(TimeSpan.FromMinutes(59));

        Assert.Contains("#W1000001", Assert.Single(await talk.SayAsync("#W1000001")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_button_says_so_and_asks_again()
    {
        var talk = await AskedForOrderAsync();
        var old = talk.Buttons[0];
        await talk.SayAsync("wait");

        Assert.Equal(["That button belongs to an earlier question and no longer holds.", "Take your time.\n\nWhich order do you mean?"],
            await talk.PressAsync(old));
    }

    [Fact]
    public async Task An_old_button_offers_its_task_afresh()
    {
        var talk = await AskedForOrderAsync();
        var old = talk.Buttons[0];
        await talk.SayAsync("never mind");

        Assert.Equal(["That button has expired. Shall we do it afresh?"], await talk.PressAsync(old));
        Assert.Equal(["Which order do you mean?"], await talk.PressAsync("Look up an order"));
    }

    [Fact]
    public async Task A_new_build_starts_the_task_again_and_keeps_the_customer()
    {
        var talk = await AskedForOrderAsync();
        _build = new("two");

        var said = await talk.SayAsync("#W1000002");

        Assert.StartsWith("I have been updated in the meantime, so this begins again: look up an order.", said[0], StringComparison.Ordinal);
        Assert.Contains("#W1000002", said[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bot_is_silent_while_a_person_has_the_conversation()
    {
        var talk = await AskedForOrderAsync();
        await talk.SayAsync("I want to talk to a human");
        await talk.PressAsync("I will tell the person");
        _desk.State = HandoffState.Taken;

        Assert.Empty(await talk.SayAsync("where is #W1000001?"));
        _desk.State = HandoffState.Closed;
        Assert.Contains("#W1000001", Assert.Single(await talk.SayAsync("where is #W1000001?")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_gets_to_know_who_writes_and_why()
    {
        var talk = await AskedForOrderAsync();
        await talk.SayAsync("let me talk to a person");
        await talk.SayAsync("my invoice names the wrong company");

        var handoff = Assert.Single(_desk.Cases);
        Assert.Equal(("ana", "my invoice names the wrong company", "en"), (handoff.Customer, handoff.Reason, handoff.Language));
    }

    [Theory]
    [InlineData("what about my husband's order?")]
    [InlineData("where is the order of bo@example.com?")]
    public async Task Nothing_is_shown_of_another_customer(string question)
    {
        var talk = await AskedForOrderAsync();
        await talk.SayAsync("never mind");

        Assert.StartsWith("I can only help you with your own orders", Assert.Single(await talk.SayAsync(question)), StringComparison.Ordinal);
    }

    private async Task<Talk> AskedForOrderAsync()
    {
        var talk = Chat.With("en", Host, [Given.Ana, Given.Bo], Given.AnOrder(Given.Ana), Given.AnOrder(Given.Ana, "#W1000002"),
            Given.AnOrder(Given.Bo, "#W1000003"));
        await talk.SayAsync("where is my order? I am ana@example.com");
        return talk;
    }

    private void Host(IServiceCollection services) => services
        .AddSingleton<TimeProvider>(_time)
        .AddSingleton<IHandoffDesk>(_desk)
        .AddScoped(_ => _build);
}
