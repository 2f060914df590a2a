using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.BotFramework;

/// <summary>The bot's application id and password from the configuration.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.botframework.configurationcredentialprovider"/>
[Obsolete("Use ConfigurationServiceClientCredentialFactory instead.")]
public sealed class ConfigurationCredentialProvider : SimpleCredentialProvider
{
    /// <summary>Reads the configuration.</summary>
    /// <param name="configuration">The configuration.</param>
    public ConfigurationCredentialProvider(IConfiguration configuration)
    {
        AppId = configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppIdKey)?.Value;
        Password = configuration.GetSection(MicrosoftAppCredentials.MicrosoftAppPasswordKey)?.Value;
    }
}
