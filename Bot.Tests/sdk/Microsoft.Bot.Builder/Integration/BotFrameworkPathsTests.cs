using Microsoft.Bot.Builder.Integration;

namespace EcomBot.Tests.Sdk.Builder.Integration;

public sealed class BotFrameworkPathsTests
{
    [Fact]
    public void Channels_post_where_they_always_did_unless_the_bot_says_so()
    {
        var paths = new BotFrameworkPaths();

        Assert.Equal("/api/messages", paths.BasePath + paths.MessagesPath);
        Assert.Equal("/api/messages", new BotFrameworkOptions().Paths.BasePath + new BotFrameworkOptions().Paths.MessagesPath);

        paths.BasePath = "/bots";
        paths.MessagesPath = "/shop";
        Assert.Equal("/bots/shop", paths.BasePath + paths.MessagesPath);
    }
}
