using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.BotFramework;

/// <summary>The bot's cloud from the configuration, key <c>ChannelService</c>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.botframework.configurationchannelprovider"/>
[Obsolete("Use ConfigurationBotFrameworkAuthentication instead.")]
public sealed class ConfigurationChannelProvider : SimpleChannelProvider
{
    /// <summary>The key of the cloud's address.</summary>
    public const string ChannelServiceKey = "ChannelService";

    /// <summary>Reads the configuration.</summary>
    /// <param name="configuration">The configuration.</param>
    public ConfigurationChannelProvider(IConfiguration configuration)
    {
        ChannelService = configuration.GetSection(ChannelServiceKey)?.Value;
    }
}
