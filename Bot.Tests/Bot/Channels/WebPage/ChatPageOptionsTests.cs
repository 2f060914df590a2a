using EcomBot.Bot.Channels.DirectLine;
using EcomBot.Bot.Channels.WebPage;

namespace EcomBot.Tests.Bot.Channels.WebPage;

public sealed class ChatPageOptionsTests
{
    [Theory]
    [InlineData("#0f5c5c", "#ffffff")]
    [InlineData("#5fc9bd", "#000000")]
    [InlineData("#FFFF00", "#000000")]
    [InlineData("#0000ff", "#ffffff")]
    public void What_stands_on_the_shops_colour_can_be_read(string colour, string readable) => Assert.Equal(readable, Palette.ReadableOn(colour));

    [Theory]
    [InlineData("green")]
    [InlineData("#fff")]
    [InlineData("#0f5c5c;}body{display:none")]
    public void A_colour_that_is_none_is_named(string colour)
    {
        var result = new ChatPageOptionsValidator().Validate(null, new() { Accent = colour });

        Assert.Contains("ChatPage:Accent must be a colour such as #0f5c5c.", result.FailureMessage);
    }

    [Theory]
    [InlineData("https://shop.example/")]
    [InlineData("https://shop.example/chat")]
    [InlineData("shop.example")]
    [InlineData("https://shop.example; script-src *")]
    [InlineData("*")]
    public void An_origin_that_is_none_is_named(string origin)
    {
        Assert.Contains($"ChatPage:ImageOrigins: {origin} is no origin",
            new ChatPageOptionsValidator().Validate(null, new() { ImageOrigins = [origin] }).FailureMessage);
        Assert.Contains($"DirectLine:AllowedOrigins: {origin} is no origin",
            new DirectLineOptionsValidator().Validate(null, new() { AllowedOrigins = [origin] }).FailureMessage);
    }

    [Fact]
    public void Limits_of_nothing_are_named() => Assert.Contains(
        "ActivitiesPerUser", new DirectLineOptionsValidator().Validate(null, new() { Limits = new() { ActivitiesPerUser = 0 } }).FailureMessage);

    [Theory]
    [InlineData("https://shop.example")]
    [InlineData("http://localhost:5000")]
    [InlineData("http://[::1]:5000")]
    public void An_origin_is_taken(string origin) =>
        Assert.True(new DirectLineOptionsValidator().Validate(null, new() { AllowedOrigins = [origin] }).Succeeded);
}
