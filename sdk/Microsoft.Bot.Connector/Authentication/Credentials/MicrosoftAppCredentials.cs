using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves which bot is calling with the app's password.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.microsoftappcredentials"/>
public class MicrosoftAppCredentials : AppCredentials
{
    /// <summary>Credentials without an app id, which send no token.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    public const string MicrosoftAppTypeKey = "MicrosoftAppType";
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";
    public const string MicrosoftAppIdKey = "MicrosoftAppId";
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    public MicrosoftAppCredentials(
        string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>Keeps an app's password and the tenant it belongs to.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="password">Its password.</param>
    /// <param name="channelAuthTenant">Its tenant; null for a multi-tenant bot.</param>
    /// <param name="customHttpClient">What token requests go through; null takes the default.</param>
    /// <param name="logger">Where failures are said.</param>
    /// <param name="oAuthScope">Whom tokens are for; null takes the cloud's channel service.</param>
    public MicrosoftAppCredentials(
        string appId,
        string password,
        string channelAuthTenant,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    /// <summary>The app's password.</summary>
    public string MicrosoftAppPassword { get; set; }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new MsalAuthenticator(
            MsalApplication.Build(MicrosoftAppId, OAuthEndpoint, ValidateAuthority, CustomHttpClient, app => app.WithClientSecret(MicrosoftAppPassword)),
            OAuthScope));
}
