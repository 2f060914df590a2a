namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The clouds a bot may be registered in.</summary>
internal enum Cloud
{
    /// <summary>The public one.</summary>
    Public,

    /// <summary>The US government's.</summary>
    Government,

    /// <summary>One of the caller's own.</summary>
    Private,
}

/// <summary>Tells clouds by their login addresses.</summary>
internal static class Clouds
{
    private static readonly string PublicLogin =
        AuthenticationConstants.ToChannelFromBotLoginUrlTemplate.Replace("{0}", string.Empty, StringComparison.Ordinal);
    private static readonly string GovernmentLogin =
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate.Replace("{0}", string.Empty, StringComparison.Ordinal);

    /// <summary>Gives the cloud that a login address belongs to.</summary>
    internal static Cloud Of(string loginEndpoint) =>
        loginEndpoint is null ? Cloud.Private
        : loginEndpoint.StartsWith(PublicLogin, StringComparison.OrdinalIgnoreCase) ? Cloud.Public
        : loginEndpoint.StartsWith(GovernmentLogin, StringComparison.OrdinalIgnoreCase) ? Cloud.Government
        : Cloud.Private;
}

/// <summary>Checks of app ids.</summary>
internal static class AppIds
{
    /// <summary>Refuses an app id that is not the bot's.</summary>
    /// <exception cref="InvalidOperationException">It is another one.</exception>
    internal static void MustBe(string own, string given)
    {
        if (given != own)
        {
            throw new InvalidOperationException("Invalid appId: it is not the one this bot is registered with.");
        }
    }
}
