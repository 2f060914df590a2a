namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended: the values of <see cref="Activity.Code"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.endofconversationcodes"/>
public static class EndOfConversationCodes
{
    /// <summary>Nobody said why.</summary>
    public const string Unknown = "unknown";

    /// <summary>What it was about is done.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The customer broke it off.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>The bot took too long to answer.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The bot sent something invalid.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The channel failed.</summary>
    public const string ChannelFailed = "channelFailed";
}
