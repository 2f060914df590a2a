namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Says which cloud's channels call the bot.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.ichannelprovider"/>
[Obsolete("Use ConfigurationBotFrameworkAuthentication.")]
public interface IChannelProvider
{
    /// <summary>Gives the channel service's address.</summary>
    /// <returns>The address; null or empty for the public cloud.</returns>
    Task<string> GetChannelServiceAsync();

    /// <summary>Says whether it is the US government cloud.</summary>
    /// <returns>True when it is.</returns>
    bool IsGovernment();

    /// <summary>Says whether it is the public cloud.</summary>
    /// <returns>True when it is.</returns>
    bool IsPublicAzure();
}

/// <summary>A cloud told by the address of its channel service.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.simplechannelprovider"/>
[Obsolete("Use ConfigurationBotFrameworkAuthentication.")]
public class SimpleChannelProvider : IChannelProvider
{
    /// <summary>The public cloud.</summary>
    public SimpleChannelProvider()
    {
    }

    public SimpleChannelProvider(string channelService) => ChannelService = channelService;

    /// <summary>The channel service's address; null or empty for the public cloud.</summary>
    public string ChannelService { get; set; }

    /// <inheritdoc/>
    public Task<string> GetChannelServiceAsync() => Task.FromResult(ChannelService);

    /// <inheritdoc/>
    public bool IsGovernment() =>
        string.Equals(GovernmentAuthenticationConstants.ChannelService, ChannelService, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public bool IsPublicAzure() => string.IsNullOrEmpty(ChannelService);
}
