using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Builder.Turns;

public sealed class BotAssertTests
{
    [Fact]
    public void What_is_missing_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("activity", () => BotAssert.ActivityNotNull(null));
        Assert.Throws<ArgumentNullException>("turnContext", () => BotAssert.ContextNotNull(null));
        Assert.Throws<ArgumentNullException>("reference", () => BotAssert.ConversationReferenceNotNull(null));
        Assert.Throws<ArgumentNullException>("activities", () => BotAssert.ActivityListNotNull(null));
        Assert.Throws<ArgumentNullException>(() => BotAssert.ActivityListNotNull([null]));
        Assert.Throws<ArgumentNullException>("middleware", () => BotAssert.MiddlewareNotNull((IMiddleware)null!));
        Assert.Throws<ArgumentNullException>("middleware", () => BotAssert.MiddlewareNotNull((IEnumerable<IMiddleware>)[null!]));
    }

    [Fact]
    public void What_is_there_passes()
    {
        using var turn = Given.ATurn();

        BotAssert.ContextNotNull(turn);
        BotAssert.ActivityListNotNull([turn.Activity]);
        BotAssert.MiddlewareNotNull([new MiddlewareSet()]);
    }

    [Fact]
    public async Task A_trace_shows_a_value_under_a_name()
    {
        var adapter = new RecordingAdapter();
        using var turn = Given.ATurn(adapter);

        await turn.TraceActivityAsync("stock", new Shelf(3), label: "now");

        var trace = Assert.Single(adapter.Sent);
        Assert.Equal((ActivityTypes.Trace, "stock", "now", nameof(Shelf)), (trace.Type, trace.Name, trace.Label, trace.ValueType));
        Assert.False(turn.Responded);
    }

    private sealed record Shelf(int Count);
}
