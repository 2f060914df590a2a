using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Dialogs.Running;

#pragma warning disable CS0618 // The adapter of dialogs that run apart is obsolete, and still there.

public sealed class DialogManagerAdapterTests
{
    [Fact]
    public async Task What_dialogs_send_is_collected()
    {
        var adapter = new DialogManagerAdapter();
        using var turn = Given.ATurn(adapter);

        var responses = await adapter.SendActivitiesAsync(turn, [new Activity { Id = "1" }, new Activity { Id = "2" }], default);

        Assert.Equal(["1", "2"], responses.Select(response => response.Id));
        Assert.Equal(["1", "2"], adapter.Activities.Select(activity => activity.Id));
    }

    [Fact]
    public async Task Nothing_that_was_sent_can_be_changed()
    {
        var adapter = new DialogManagerAdapter();
        using var turn = Given.ATurn(adapter);

        await Assert.ThrowsAsync<NotSupportedException>(() => adapter.UpdateActivityAsync(turn, new Activity(), default));
        await Assert.ThrowsAsync<NotSupportedException>(() => adapter.DeleteActivityAsync(turn, new ConversationReference(), default));
    }
}
