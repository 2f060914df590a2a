using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What certificate credentials are made of.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.certificateappcredentialsoptions"/>
public class CertificateAppCredentialsOptions
{
    /// <summary>The certificate with its private key.</summary>
    public X509Certificate2 ClientCertificate { get; set; }

    /// <summary>The bot's app id.</summary>
    public string AppId { get; set; }

    /// <summary>Its tenant; null for a multi-tenant bot.</summary>
    public string ChannelAuthTenant { get; set; }

    /// <summary>Whom tokens are for; null takes the cloud's channel service.</summary>
    public string OauthScope { get; set; }

    /// <summary>What token requests go through; null takes the default.</summary>
    public HttpClient CustomHttpClient { get; set; }

    /// <summary>Where failures are said.</summary>
    public ILogger Logger { get; set; }

    /// <summary>Whether the certificate's chain is sent, for subject name and issuer authentication. Default false.</summary>
    public bool SendX5c { get; set; }
}
