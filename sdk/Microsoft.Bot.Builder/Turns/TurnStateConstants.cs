namespace Microsoft.Bot.Builder;

/// <summary>Keys of turn state that the sign-in parts of the packages share.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.turnstateconstants"/>
public static class TurnStateConstants
{
    /// <summary>The key of the time a customer has to sign in.</summary>
    public const string OAuthLoginTimeoutKey = "loginTimeout";

    /// <summary>The key of how a client polls for a token.</summary>
    public const string TokenPollingSettingsKey = "tokenPollingSettings";

    /// <summary>The time a customer has to sign in: 15 minutes.</summary>
    public static readonly TimeSpan OAuthLoginTimeoutValue = TimeSpan.FromMinutes(15);
}
