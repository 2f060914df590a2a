using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.choices.channel"/>
public class Channel
{
    /// <summary>Whether a channel shows this many suggested actions, in any kind of conversation.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many. Default 100.</param>
    /// <returns>True when it does.</returns>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) =>
        SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>Whether a channel shows this many suggested actions.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many. Default 100.</param>
    /// <param name="conversationType">The kind of conversation; Teams shows them in <c>personal</c> ones alone.</param>
    /// <returns>True when it does.</returns>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = null) =>
        channelId switch
        {
            Connector.Channels.Facebook or Connector.Channels.Skype => buttonCnt <= 10,
            Connector.Channels.Line => buttonCnt <= 13,
            Connector.Channels.Kik => buttonCnt <= 20,
            Connector.Channels.Slack or Connector.Channels.Telegram or Connector.Channels.Emulator
                or Connector.Channels.Directline or Connector.Channels.DirectlineSpeech
                or Connector.Channels.Webchat => buttonCnt <= 100,
            Connector.Channels.Msteams => conversationType == "personal" && buttonCnt <= 3,
            _ => false,
        };

    /// <summary>Whether a channel shows this many buttons on a card.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many. Default 100.</param>
    /// <returns>True when it does.</returns>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => channelId switch
    {
        Connector.Channels.Facebook or Connector.Channels.Skype => buttonCnt <= 3,
        Connector.Channels.Msteams => buttonCnt <= 50,
        Connector.Channels.Line => buttonCnt <= 99,
        Connector.Channels.Slack or Connector.Channels.Telegram or Connector.Channels.Emulator
            or Connector.Channels.Directline or Connector.Channels.DirectlineSpeech
            or Connector.Channels.Webchat or Connector.Channels.Cortana => buttonCnt <= 100,
        _ => false,
    };

    /// <summary>Whether a channel keeps former messages in sight.</summary>
    /// <param name="channelId">The channel.</param>
    /// <returns>True for all but Cortana.</returns>
    public static bool HasMessageFeed(string channelId) => channelId != Connector.Channels.Cortana;

    /// <summary>How long the title of a button may be.</summary>
    /// <param name="channelId">The channel.</param>
    /// <returns>20 characters on every channel.</returns>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>The channel's id; empty when the activity names none.</returns>
    public static string GetChannelId(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? string.Empty;

    /// <summary>The ids of the channels, under their former name.</summary>
    [Obsolete("Use Microsoft.Bot.Connector.Channels.")]
    public class Channels : Connector.Channels
    {
    }
}
