using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Newtonsoft.Json;

namespace EcomBot.Tests.Sdk.Dialogs.Choices;

public sealed class FoundTests
{
    [Fact]
    public void A_found_choice_is_told_under_these_names() => Assert.Equal(
        """{"value":"red","index":1,"score":0.5,"synonym":"crimson"}""",
        JsonConvert.SerializeObject(new FoundChoice { Value = "red", Index = 1, Score = 0.5f, Synonym = "crimson" }));

    [Fact]
    public void A_found_value_is_told_under_these_names() => Assert.Equal(
        """{"value":"red","index":1,"score":0.5}""",
        JsonConvert.SerializeObject(new FoundValue { Value = "red", Index = 1, Score = 0.5f }));

    [Fact]
    public void The_channels_whose_limits_are_known_are_the_connectors() =>
        Assert.IsAssignableFrom<Microsoft.Bot.Connector.Channels>(new Channel.Channels());
}
