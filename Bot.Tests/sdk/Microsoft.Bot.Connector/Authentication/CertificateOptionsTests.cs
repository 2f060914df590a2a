using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Connector.Authentication;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class CertificateOptionsTests : IDisposable
{
    private readonly RSA _key = RSA.Create(2048);
    private readonly X509Certificate2 _certificate;

    public CertificateOptionsTests() =>
        _certificate = new CertificateRequest("CN=bot", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));

    public void Dispose()
    {
        _certificate.Dispose();
        _key.Dispose();
    }

    [Fact]
    public async Task A_certificate_proves_the_bot_as_the_options_say()
    {
        var entra = new FakeEntraId();
        var credentials = new CertificateAppCredentials(new CertificateAppCredentialsOptions
        {
            ClientCertificate = _certificate,
            AppId = "app",
            ChannelAuthTenant = "tenant",
            OauthScope = "https://scope.test",
            SendX5c = true,
            CustomHttpClient = entra.Client,
        });

        await credentials.GetTokenAsync();

        Assert.Equal(("app", "tenant", "https://scope.test"), (credentials.MicrosoftAppId, credentials.ChannelAuthTenant, credentials.OAuthScope));
        var form = Assert.Single(entra.TokenRequests).Form;
        Assert.Contains("client_assertion=", form, StringComparison.Ordinal);
        Assert.Contains("scope=https%3A%2F%2Fscope.test%2F.default", form, StringComparison.Ordinal);
    }

    [Fact]
    public void The_government_cloud_has_its_own_login_and_audience()
    {
        var credentials = new CertificateGovernmentAppCredentials(new CertificateAppCredentialsOptions { ClientCertificate = _certificate, AppId = "app" });

        Assert.Equal(GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope, credentials.OAuthScope);
        Assert.StartsWith("https://login.microsoftonline.us/", credentials.OAuthEndpoint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_and_an_app_are_needed()
    {
        Assert.Throws<ArgumentNullException>("clientCertificate", () => new CertificateAppCredentials(new CertificateAppCredentialsOptions { AppId = "app" }));
        Assert.Throws<ArgumentNullException>("appId",
            () => new CertificateAppCredentials(new CertificateAppCredentialsOptions { ClientCertificate = _certificate }));
    }

    [Fact]
    public void An_authority_is_checked_unless_said_otherwise()
    {
        var oAuth = new OAuthConfiguration { Authority = "https://login.test", Scope = "scope" };

        Assert.Equal(("https://login.test", "scope", true), (oAuth.Authority, oAuth.Scope, oAuth.ValidateAuthority));
    }
}
