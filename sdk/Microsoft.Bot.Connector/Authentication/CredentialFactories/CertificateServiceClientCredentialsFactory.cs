using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot whose app has a certificate.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.certificateserviceclientcredentialsfactory"/>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly X509Certificate2 _certificate;
    private readonly string _appId;
    private readonly string _tenantId;
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;
    private readonly bool _sendX5c;

    /// <summary>Keeps an app's certificate.</summary>
    /// <param name="certificate">The certificate with its private key.</param>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="tenantId">Its tenant; null for a multi-tenant bot.</param>
    /// <param name="httpClient">What token requests go through; null takes the default.</param>
    /// <param name="logger">Where failures are said.</param>
    /// <param name="sendX5c">Whether the certificate's chain is sent. Default false.</param>
    /// <exception cref="ArgumentNullException">There is no certificate or no app id.</exception>
    public CertificateServiceClientCredentialsFactory(
        X509Certificate2 certificate, string appId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null, bool sendX5c = false)
    {
        _certificate = certificate ?? throw new ArgumentNullException(nameof(certificate));
        _appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        _tenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
        _sendX5c = sendX5c;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        AppIds.MustBe(_appId, appId);
        ServiceClientCredentials credentials = Clouds.Of(loginEndpoint) == Cloud.Government
            ? new CertificateGovernmentAppCredentials(_certificate, _appId, _tenantId, audience, _sendX5c, _httpClient, _logger)
            : new CertificateAppCredentials(_certificate, _appId, _tenantId, audience, _sendX5c, _httpClient, _logger);
        return Task.FromResult(credentials);
    }
}
