using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves which bot is calling with the app's certificate.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.certificateappcredentials"/>
public class CertificateAppCredentials : AppCredentials
{
    private readonly X509Certificate2 _certificate;
    private readonly bool _sendX5c;

    /// <summary>Keeps an app's certificate.</summary>
    /// <param name="options">What the credentials are made of.</param>
    /// <exception cref="ArgumentNullException">There is no certificate or no app id.</exception>
    public CertificateAppCredentials(CertificateAppCredentialsOptions options)
        : this(
            options.ClientCertificate,
            options.AppId,
            options.ChannelAuthTenant,
            options.OauthScope,
            options.SendX5c,
            options.CustomHttpClient,
            options.Logger)
    {
    }

    public CertificateAppCredentials(
        X509Certificate2 clientCertificate, string appId, string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(clientCertificate, false, appId, channelAuthTenant, customHttpClient, logger)
    {
    }

    public CertificateAppCredentials(
        X509Certificate2 clientCertificate,
        bool sendX5c,
        string appId,
        string channelAuthTenant = null,
        HttpClient customHttpClient = null,
        ILogger logger = null)
        : this(clientCertificate, appId, channelAuthTenant, null, sendX5c, customHttpClient, logger)
    {
    }

    /// <summary>Keeps an app's certificate.</summary>
    /// <param name="clientCertificate">The certificate with its private key.</param>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="channelAuthTenant">Its tenant; null for a multi-tenant bot.</param>
    /// <param name="oAuthScope">Whom tokens are for; null takes the cloud's channel service.</param>
    /// <param name="sendX5c">Whether the certificate's chain is sent. Default false.</param>
    /// <param name="customHttpClient">What token requests go through; null takes the default.</param>
    /// <param name="logger">Where failures are said.</param>
    /// <exception cref="ArgumentNullException">There is no certificate or no app id.</exception>
    public CertificateAppCredentials(
        X509Certificate2 clientCertificate,
        string appId,
        string channelAuthTenant = null,
        string oAuthScope = null,
        bool sendX5c = false,
        HttpClient customHttpClient = null,
        ILogger logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        ArgumentNullException.ThrowIfNull(clientCertificate);
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        MicrosoftAppId = appId;
        _certificate = clientCertificate;
        _sendX5c = sendX5c;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() =>
        new(() => new MsalAuthenticator(
            MsalApplication.Build(MicrosoftAppId, OAuthEndpoint, ValidateAuthority, CustomHttpClient, app => app.WithCertificate(_certificate, _sendX5c)),
            OAuthScope));
}
