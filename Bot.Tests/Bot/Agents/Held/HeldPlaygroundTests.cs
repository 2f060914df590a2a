using EcomBot.Commerce.Risk.Cases;
using EcomBot.Tests.Bot.Channels.Playground;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Bot.Agents.Held;

/// <summary>A held request in the Agents Playground, which shows cards and presses their buttons as Teams does.</summary>
public sealed class HeldPlaygroundTests
{
    private const string Case = "CASE-2611337-9";

    [NpmFact(AgentsPlayground.Client)]
    public async Task A_card_is_shown_decided_once_and_shows_what_was_decided()
    {
        await using var stage = await PlaygroundStage.OpenAsync("msteams", "--Desk:TeamsDeciders:0=00000000-0000-0000-0000-0000000000020");
        await SampleCases.HoldAsync(stage.Data, Case);
        var said = await stage.Channel.AskAsync(stage.Channel.PersonalChat, "held", message => message.Button("Refuse") is not null);
        var card = said.Last(message => message.Button("Refuse") is not null);

        var refused = await stage.Channel.PressAsync(card, card.Button("Refuse")!);
        var again = await stage.Channel.PressAsync(card, card.Button("Approve")!);
        await stage.Channel.AskAsync(stage.Channel.PersonalChat, "held", message => message.Text == "Nothing is held.");

        Assert.Contains("Return of order #W2611337", card.Words, StringComparison.Ordinal);
        Assert.All([refused, again], answer => Assert.Contains("Refused by ", answer.ToJsonString(), StringComparison.Ordinal));
        Assert.All([refused, again], answer => Assert.DoesNotContain("Action.Execute", answer.ToJsonString(), StringComparison.Ordinal));
        Assert.Equal(RiskCaseStatus.Refused, (await SampleCases.FindAsync(stage.Data, Case))!.Status);
    }
}
