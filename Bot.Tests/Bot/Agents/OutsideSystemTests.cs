using System.Text.RegularExpressions;
using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Staff;
using EcomBot.Tests.Bot.Staff;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace EcomBot.Tests.Bot.Agents;

/// <summary>What systems outside hear of hand-offs and say of them, and what is done when nobody says anything.</summary>
public sealed class OutsideSystemTests
{
    private const string Reason = "my order of a chair never came, mail me at eva.stone@example.com";

    [Fact]
    public async Task The_event_that_asks_for_a_person_has_the_redacted_transcript()
    {
        await using var host = await StaffHost.OpenAsync(DeskHost.AlwaysOpen);
        var customer = await DeskCustomer.WaitAsync(host, Reason);

        var asked = (await customer.ReadAsync()).Single(one => one.TryGetProperty("name", out var name) && name.GetString() == "handoff.initiate");
        var said = asked.GetProperty("attachments")[0].GetProperty("content").GetProperty("activities").EnumerateArray()
            .Select(one => one.GetProperty("text").GetString()!).ToList();

        Assert.Contains("I want to talk to a human", said);
        Assert.Contains(said, text => text.StartsWith("my order of a chair never came", StringComparison.Ordinal));
        Assert.DoesNotContain(said, text => text.Contains("eva.stone", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_system_outside_takes_a_conversation_and_the_bot_is_silent_until_it_is_done()
    {
        await using var host = await StaffHost.OpenAsync(DeskHost.AlwaysOpen);
        var customer = await DeskCustomer.WaitAsync(host, Reason);

        await customer.SendEventAsync("handoff.status", new { state = "accepted" });
        var before = (await customer.HeardAsync()).Count;
        await customer.SayAsync("hello, who is there?");
        var silent = (await customer.HeardAsync()).Count;
        await customer.SendEventAsync("handoff.status", new { state = "completed" });
        await customer.SayAsync("hello");

        Assert.Equal(before, silent);
        Assert.True((await customer.HeardAsync()).Count > silent);
    }

    [Fact]
    public async Task Systems_outside_hear_when_a_person_takes_and_gives_back_and_cannot_take_it_away()
    {
        await using var host = await StaffHost.OpenAsync(DeskHost.AlwaysOpen);
        var customer = await DeskCustomer.WaitAsync(host, Reason);
        using var maria = await host.SignInAsync("Maria", StaffRoles.Agent);
        var talk = await TakeAsync(maria);

        await customer.SendEventAsync("handoff.status", new { state = "completed" });
        await maria.PostAsync($"{talk}/say", ("text", "Good day"));
        await maria.PostAsync($"{talk}/give-back", ("version", "1"));

        var states = (await customer.ReadAsync()).Where(one => one.TryGetProperty("name", out var name) && name.GetString() == "handoff.status"
            && one.GetProperty("from").GetProperty("role").GetString() == "bot").Select(one => one.GetProperty("value").GetProperty("state").GetString());
        Assert.Equal(["accepted", "completed"], states);
        Assert.Contains("Maria: Good day", await customer.HeardAsync());
    }

    [Fact]
    public async Task A_conversation_in_which_nothing_is_said_for_long_is_given_back()
    {
        await using var host = await StaffHost.OpenAsync(DeskHost.AlwaysOpen);
        var customer = await DeskCustomer.WaitAsync(host, Reason);
        using var maria = await host.SignInAsync("Maria", StaffRoles.Agent);
        await TakeAsync(maria);

        await ActivatorUtilities.CreateInstance<TalkClerk>(host.Services, new FakeTimeProvider(DateTimeOffset.UtcNow.AddMinutes(60))).RunAsync(default);
        var early = await customer.HeardAsync();
        await ActivatorUtilities.CreateInstance<TalkClerk>(host.Services, new FakeTimeProvider(DateTimeOffset.UtcNow.AddMinutes(121))).RunAsync(default);

        Assert.DoesNotContain(early, text => text.Contains("handed you back", StringComparison.Ordinal));
        Assert.Contains(await customer.HeardAsync(), text => text.StartsWith("Maria has handed you back to me.", StringComparison.Ordinal));
    }

    private static async Task<string> TakeAsync(StaffBrowser person)
    {
        var talk = Regex.Match(await person.ReadAsync("/desk"), "/desk/talks/[^\"]+").Value;
        await person.OpenAsync(talk);
        await person.PostAsync($"{talk}/take", ("version", "0"));
        return talk;
    }
}
