using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Staff;
using EcomBot.Dialogs.Handoff;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Agents;

/// <summary>A person at the desk writes into a conversation on Teams.</summary>
public sealed class DeskOnTeamsTests
{
    private static readonly StaffMember Maria = new("maria", "Maria", [StaffRoles.Agent]);

    [Fact]
    public async Task What_a_person_writes_at_the_desk_comes_in_the_same_chat_and_the_bot_is_silent_until_it_is_given_back()
    {
        await using var shop = await TestShop.OpenAsync();
        await using var host = await TeamsHost.OpenAsync(shop, DeskHost.AlwaysOpen);
        await host.AskAsync("Ana", "I want to talk to a human", "What is it about?");
        await host.AskAsync("Ana", "my chair came without legs", "I have asked for a person");

        Assert.True(await DoAsync(host, (desk, talk) => desk.TryTakeAsync(talk, Maria, default)));
        await host.SayAsync("Ana", "is anybody there?");
        await SeeAsync(host, "is anybody there?");
        Assert.True(await DoAsync(host, (desk, talk) => desk.TrySayAsync(talk, Maria, "We send *four* legs.", default)));
        Assert.True(await DoAsync(host, (desk, talk) => desk.TryGiveBackAsync(talk, Maria, default)));
        await TeamsHost.UntilAsync(() => host.Texts("Ana").Any(text => text.StartsWith("Maria has handed you back", StringComparison.Ordinal)),
            () => string.Join('\n', host.Texts("Ana")));

        var said = host.To("Ana").SkipWhile(one => !one.GetProperty("text").GetString()!.StartsWith("Maria is here", StringComparison.Ordinal)).ToList();
        Assert.All(host.To("Ana"), one => Assert.Equal("message", one.GetProperty("type").GetString()));
        Assert.Equal(
            ["Maria is here now and answers you.", "Maria: We send *four* legs.", "Maria has handed you back to me. What else can I do for you?"],
            said.Select(one => one.GetProperty("text").GetString()));
        Assert.Equal(
            ("plain", "28:bot", "29:Ana"),
            (said[1].GetProperty("textFormat").GetString(), said[1].GetProperty("from").GetProperty("id").GetString(),
                said[1].GetProperty("recipient").GetProperty("id").GetString()));
        await host.AskAsync("Ana", "hello", "Hello!");
    }

    private static async Task<bool> DoAsync(TeamsHost host, Func<TalkDesk, Talk, Task<bool>> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TalkDesk>(), await TalkAsync(host));
    }

    private static async Task<Talk> TalkAsync(TeamsHost host) =>
        Assert.Single(await host.Services.GetRequiredService<TalkStore>().OpenAsync(default), talk => talk.State != HandoffState.Closed);

    private static async Task SeeAsync(TeamsHost host, string text)
    {
        var (lines, talk) = (host.Services.GetRequiredService<TalkLines>(), await TalkAsync(host));
        var deadline = DateTime.UtcNow + TimeSpan.FromMinutes(1);
        while (!(await lines.ReadAsync(talk.Conversation, 0, isRedacted: false, default)).Any(line => line.Text == text))
        {
            Assert.True(DateTime.UtcNow < deadline, $"The desk does not show '{text}'.");
            await Task.Delay(50);
        }
    }
}
