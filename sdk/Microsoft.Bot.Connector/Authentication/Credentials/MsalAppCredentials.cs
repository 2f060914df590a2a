using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves which bot is calling with tokens that an MSAL application asks for.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.msalappcredentials"/>
public class MsalAppCredentials : AppCredentials, IAuthenticator
{
    /// <summary>Credentials without an app id, which send no token.</summary>
    public static readonly MsalAppCredentials Empty = new(clientApplication: null, appId: null);

    private readonly IConfidentialClientApplication _application;
    private readonly string _authority;
    private readonly string _scope;
    private readonly bool _validateAuthority;
    private readonly bool _sendX5c;
    private MsalAuthenticator _authenticator;

    /// <summary>Asks through an application the caller has made.</summary>
    /// <param name="clientApplication">The application.</param>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="authority">The address tokens are asked of; null takes the public cloud's.</param>
    /// <param name="scope">Whom tokens are for; null takes the public cloud's channel service.</param>
    /// <param name="validateAuthority">Whether the address is checked against the known clouds. Default true.</param>
    /// <param name="logger">Where failures are said.</param>
    public MsalAppCredentials(
        IConfidentialClientApplication clientApplication,
        string appId,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null)
        : base(null, null, logger)
    {
        MicrosoftAppId = appId;
        _application = clientApplication;
        _authority = authority;
        _scope = scope;
        _validateAuthority = validateAuthority;
    }

    /// <summary>Asks with the app's password.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="appPassword">Its password.</param>
    /// <param name="authority">The address tokens are asked of; null takes the public cloud's.</param>
    /// <param name="scope">Whom tokens are for; null takes the public cloud's channel service.</param>
    /// <param name="validateAuthority">Whether the address is checked against the known clouds. Default true.</param>
    /// <param name="logger">Where failures are said.</param>
    public MsalAppCredentials(
        string appId, string appPassword, string authority = null, string scope = null, bool validateAuthority = true, ILogger logger = null)
        : this(clientApplication: null, appId, authority, scope, validateAuthority, logger) =>
        _application = MsalApplication.Build(appId, OAuthEndpoint, validateAuthority, null, app => app.WithClientSecret(appPassword));

    public MsalAppCredentials(
        string appId, X509Certificate2 certificate, string authority = null, string scope = null, bool validateAuthority = true, ILogger logger = null)
        : this(appId, certificate, false, authority, scope, validateAuthority, logger)
    {
    }

    /// <summary>Asks with the app's certificate.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="certificate">The certificate with its private key.</param>
    /// <param name="sendX5c">Whether the certificate's chain is sent.</param>
    /// <param name="authority">The address tokens are asked of; null takes the public cloud's.</param>
    /// <param name="scope">Whom tokens are for; null takes the public cloud's channel service.</param>
    /// <param name="validateAuthority">Whether the address is checked against the known clouds. Default true.</param>
    /// <param name="logger">Where failures are said.</param>
    public MsalAppCredentials(
        string appId,
        X509Certificate2 certificate,
        bool sendX5c,
        string authority = null,
        string scope = null,
        bool validateAuthority = true,
        ILogger logger = null)
        : this(clientApplication: null, appId, authority, scope, validateAuthority, logger)
    {
        _sendX5c = sendX5c;
        _application = MsalApplication.Build(appId, OAuthEndpoint, validateAuthority, null, app => app.WithCertificate(certificate));
    }

    /// <inheritdoc/>
    public override string OAuthEndpoint => _authority ?? base.OAuthEndpoint;

    /// <inheritdoc/>
    public override string OAuthScope => _scope ?? base.OAuthScope;

    /// <inheritdoc/>
    public override bool ValidateAuthority => _validateAuthority;

    /// <inheritdoc/>
    Task<AuthenticatorResult> IAuthenticator.GetTokenAsync(bool forceRefresh) =>
        (_authenticator ??= new MsalAuthenticator(_application, OAuthScope, _sendX5c)).GetTokenAsync(forceRefresh);

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(this);
}
