using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How an OAuth prompt signs a user in.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.oauthpromptsettings"/>
public class OAuthPromptSettings
{
    /// <summary>Credentials of another app that holds the connection; null takes the bot's own.</summary>
    public AppCredentials OAuthAppCredentials { get; set; }

    /// <summary>The name of the bot's OAuth connection.</summary>
    public string ConnectionName { get; set; }

    /// <summary>The title of the sign-in button.</summary>
    public string Title { get; set; }

    /// <summary>A text above the button; null for none.</summary>
    public string Text { get; set; }

    /// <summary>How long the user may take, in milliseconds; null takes 15 minutes.</summary>
    public int? Timeout { get; set; }

    /// <summary>Whether a message that is no sign-in code ends the prompt without a token. Default false.</summary>
    public bool EndOnInvalidMessage { get; set; }

    /// <summary>Whether the card carries the sign-in link; null leaves that to the channel.</summary>
    public bool? ShowSignInLink { get; set; }
}
