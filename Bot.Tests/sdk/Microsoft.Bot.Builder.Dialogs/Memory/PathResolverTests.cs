using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class PathResolverTests
{
    [Theory]
    [InlineData("$name", "dialog.name")]
    [InlineData(" $name.first ", "dialog.name.first")]
    [InlineData("$", "$")]
    [InlineData("$$", "$$")]
    [InlineData("$5", "$5")]
    [InlineData("user.name", "user.name")]
    public void A_dollar_means_the_dialog(string path, string full) => Assert.Equal(full, new DollarPathResolver().TransformPath(path));

    [Theory]
    [InlineData("@city", "turn.recognized.entities.city.first()")]
    [InlineData("@city.name", "turn.recognized.entities.city.first().name")]
    [InlineData("@city[0]", "turn.recognized.entities.city.first()[0]")]
    [InlineData("@@city", "@@city")]
    [InlineData("@", "@")]
    public void An_at_means_the_first_value_of_an_entity(string path, string full) =>
        Assert.Equal(full, new AtPathResolver().TransformPath(path));

    [Fact]
    public void Other_signs_have_their_meaning()
    {
        Assert.Equal("turn.recognized.entities.city", new AtAtPathResolver().TransformPath("@@city"));
        Assert.Equal("turn.recognized.intents.buy", new HashPathResolver().TransformPath("#buy"));
        Assert.Equal("class.id", new PercentPathResolver().TransformPath("%id"));
        Assert.Equal("user.name.value", new AliasPathResolver("~", "user.", ".value").TransformPath("~name"));
    }

    [Fact]
    public void A_path_is_needed() => Assert.All(
        (IPathResolver[])[new DollarPathResolver(), new HashPathResolver(), new AtAtPathResolver(), new AtPathResolver(), new PercentPathResolver()],
        resolver => Assert.Throws<ArgumentNullException>(() => resolver.TransformPath(null)));
}
