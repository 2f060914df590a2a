using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Staff;
using EcomBot.Dialogs.Handoff;
using EcomBot.Tests.Bot.Proactive;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Agents;

/// <summary>A person at the desk hands a conversation on Messenger to the inbox of the page.</summary>
public sealed class DeskOnMessengerTests
{
    private static readonly StaffMember Maria = new("maria", "Maria", [StaffRoles.Agent]);
    private static readonly StaffMember Jonas = new("jonas", "Jonas", [StaffRoles.Agent]);

    [Fact]
    public async Task Who_has_a_conversation_can_pass_it_to_the_pages_inbox_with_what_it_is_about_but_not_who_it_is()
    {
        await using var host = await ProactiveHost.StartAsync(DeskHost.AlwaysOpen);
        await host.SayAsync("I want to talk to a human", "What is it about?");
        await host.SayAsync("my chair has no legs, mail me at eva.stone@example.com", "I have asked for a person");
        var waiting = Assert.Single(await host.Get<TalkStore>().OpenAsync(default));

        await using var scope = host.Bot.Services.CreateAsyncScope();
        var (desk, views) = (scope.ServiceProvider.GetRequiredService<TalkDesk>(), scope.ServiceProvider.GetRequiredService<TalkViews>());
        Assert.True(desk.IsOnPage(waiting));
        Assert.False(await desk.TryPassAsync(waiting, Maria, "too early", default));
        Assert.True(await desk.TryTakeAsync(waiting, Maria, default));
        var taken = (await host.Get<TalkStore>().FindAsync(waiting.Id, default))!;
        Assert.False(await desk.TryPassAsync(taken, Jonas, "not his", default));
        Assert.True(await desk.TryPassAsync(taken, Maria, views.ReasonOf(taken), default));
        Assert.False(await desk.TryPassAsync(taken, Maria, "twice", default));
        await ProactiveHost.UntilAsync(() => host.Graph.Taken.Any(IsPass), () => "the pass");

        var pass = Assert.Single(host.Graph.Taken, IsPass).Body;
        Assert.Equal(ProactiveHost.Ana, pass.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal("my chair has no legs, mail me at [Email]", pass.GetProperty("metadata").GetString());
        Assert.Equal(HandoffState.Closed, (await host.Get<TalkStore>().FindAsync(waiting.Id, default))!.State);
        Assert.Contains(host.Heard, said => said == "Maria is here now and answers you.");
        Assert.DoesNotContain(host.Heard, said => said.Contains("handed you back", StringComparison.Ordinal));
        Assert.Empty(host.Graph.Refused);
    }

    private static bool IsPass(EcomBot.Tests.Bot.Channels.Messenger.GraphCall call) => call.Path == "me/pass_thread_control";
}
