using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Schema.Activities;

public sealed class SuggestedActionsTests
{
    [Fact]
    public void Buttons_are_taken_from_any_sequence_once()
    {
        var titles = new Queue<string>(["yes", "no"]);

        var actions = new SuggestedActions(Enumerable.Empty<string>(), titles.Select(title => (CardAction)title));
        titles.Clear();

        Assert.Empty(actions.To);
        Assert.Equal(["yes", "no"], actions.Actions.Select(action => action.Title));
    }
}
