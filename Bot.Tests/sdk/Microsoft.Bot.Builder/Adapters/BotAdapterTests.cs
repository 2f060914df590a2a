using System.Globalization;
using System.Security.Claims;
using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Builder.Adapters;

public sealed class BotAdapterTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task A_turn_passes_the_middleware_in_order_and_then_the_bot()
    {
        var seen = new List<string>();
        _adapter.Use(new Step("one", seen)).Use(new Step("two", seen));

        await _adapter.RunAsync(Given.ATurn(_adapter), (_, _) =>
        {
            seen.Add("bot");
            return Task.CompletedTask;
        });

        Assert.Equal(["one in", "two in", "bot", "two out", "one out"], seen);
    }

    [Fact]
    public async Task A_middleware_that_does_not_go_on_ends_the_turn()
    {
        _adapter.Use(new Wall());

        await _adapter.RunAsync(Given.ATurn(_adapter), (_, _) => throw new InvalidOperationException("reached the bot"));
    }

    [Fact]
    public async Task An_exception_goes_to_the_error_handler_or_else_to_the_caller()
    {
        BotCallbackHandler failing = (_, _) => throw new InvalidOperationException("no");
        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.RunAsync(Given.ATurn(_adapter), failing));

        Exception? caught = null;
        _adapter.OnTurnError = (_, exception) =>
        {
            caught = exception;
            return Task.CompletedTask;
        };
        await _adapter.RunAsync(Given.ATurn(_adapter), failing);

        Assert.Equal("no", caught?.Message);
    }

    [Fact]
    public async Task A_turn_runs_in_the_locale_of_its_activity()
    {
        var message = Given.AMessage();
        message.Locale = "de-DE";
        var culture = string.Empty;
        using var turn = Given.ATurn(_adapter, message);

        await _adapter.RunAsync(turn, (_, _) =>
        {
            culture = CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });

        Assert.Equal(("de-DE", "de-DE"), (culture, turn.Locale));
    }

    [Fact]
    public async Task A_conversation_goes_on_under_its_reference()
    {
        var reference = Given.AMessage().GetConversationReference();
        Activity? seen = null;

        await _adapter.ContinueConversationAsync("bot", reference, (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }, CancellationToken.None);

        Assert.Equal((ActivityTypes.Event, "ContinueConversation", "talk"), (seen!.Type, seen.Name, seen.Conversation.Id));
    }

    [Fact]
    public async Task Turns_an_adapter_does_not_have_are_refused_by_name()
    {
        var refused = await Assert.ThrowsAsync<NotSupportedException>(() => _adapter.ProcessActivityAsync(new ClaimsIdentity(), new Activity(), null, default));

        Assert.Contains("RecordingAdapter", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_set_of_middleware_is_a_middleware()
    {
        var seen = new List<string>();
        var inner = new MiddlewareSet().Use(new Step("inner", seen));
        _adapter.Use(inner).Use(new Step("outer", seen));

        await _adapter.RunAsync(Given.ATurn(_adapter), null);

        Assert.Equal(["inner in", "inner out", "outer in", "outer out"], seen);
        Assert.Single(inner);
        Assert.Throws<ArgumentNullException>("middleware", () => inner.Use(null));
    }

    private sealed class Step(string name, List<string> seen) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            seen.Add($"{name} in");
            await next(cancellationToken);
            seen.Add($"{name} out");
        }
    }

    private sealed class Wall : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
