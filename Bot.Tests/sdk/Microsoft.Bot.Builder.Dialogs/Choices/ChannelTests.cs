using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;

namespace EcomBot.Tests.Sdk.Dialogs;

public sealed class ChannelTests
{
    [Theory]
    [InlineData(Channels.Facebook, 10)]
    [InlineData(Channels.Skype, 10)]
    [InlineData(Channels.Line, 13)]
    [InlineData(Channels.Kik, 20)]
    [InlineData(Channels.Slack, 100)]
    [InlineData(Channels.Telegram, 100)]
    [InlineData(Channels.Emulator, 100)]
    [InlineData(Channels.Directline, 100)]
    [InlineData(Channels.DirectlineSpeech, 100)]
    [InlineData(Channels.Webchat, 100)]
    public void A_channel_shows_so_many_suggested_actions(string channel, int most)
    {
        Assert.True(Channel.SupportsSuggestedActions(channel, most));
        Assert.False(Channel.SupportsSuggestedActions(channel, most + 1));
    }

    [Fact]
    public void Teams_shows_three_suggested_actions_in_personal_conversations()
    {
        Assert.True(Channel.SupportsSuggestedActions(Channels.Msteams, 3, "personal"));
        Assert.False(Channel.SupportsSuggestedActions(Channels.Msteams, 4, "personal"));
        Assert.False(Channel.SupportsSuggestedActions(Channels.Msteams, 1, "channel"));
        Assert.False(Channel.SupportsSuggestedActions(Channels.Msteams, 1));
    }

    [Theory]
    [InlineData(Channels.Facebook, 3)]
    [InlineData(Channels.Skype, 3)]
    [InlineData(Channels.Msteams, 50)]
    [InlineData(Channels.Line, 99)]
    [InlineData(Channels.Slack, 100)]
    [InlineData(Channels.Webchat, 100)]
    [InlineData(Channels.Cortana, 100)]
    public void A_channel_shows_so_many_buttons(string channel, int most)
    {
        Assert.True(Channel.SupportsCardActions(channel, most));
        Assert.False(Channel.SupportsCardActions(channel, most + 1));
    }

    [Fact]
    public void Other_channels_show_text_alone()
    {
        Assert.False(Channel.SupportsCardActions(Channels.Sms, 1));
        Assert.False(Channel.SupportsSuggestedActions(Channels.Sms, 1));
    }

    [Fact]
    public void Cortana_forgets_messages()
    {
        Assert.False(Channel.HasMessageFeed(Channels.Cortana));
        Assert.True(Channel.HasMessageFeed(Channels.Webchat));
    }

    [Fact]
    public void A_title_has_twenty_characters() => Assert.Equal(20, Channel.MaxActionTitleLength(Channels.Facebook));

    [Theory]
    [InlineData("facebook", "facebook")]
    [InlineData(null, "")]
    public void The_channel_of_a_turn_is_its_activitys(string? channel, string expected)
    {
        var turn = TestTurn.Of();
        turn.Activity.ChannelId = channel;

        Assert.Equal(expected, Channel.GetChannelId(turn));
    }
}
