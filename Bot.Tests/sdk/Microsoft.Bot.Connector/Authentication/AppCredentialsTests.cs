using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class AppCredentialsTests
{
    private readonly FakeEntraId _entra = new();

    [Fact]
    public async Task A_request_carries_a_token_of_the_bots_app()
    {
        var credentials = new MicrosoftAppCredentials("app", "secret", _entra.Client);

        var header = await HeaderOf(credentials);

        Assert.Equal("Bearer token-1", header);
        var (address, form) = Assert.Single(_entra.TokenRequests);
        Assert.Equal("login.microsoftonline.com", address.Host);
        Assert.Contains("/botframework.com/", address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("client_id=app", form, StringComparison.Ordinal);
        Assert.Contains("client_secret=secret", form, StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString("https://api.botframework.com/.default"), form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_serves_until_it_ends_or_a_new_one_is_forced()
    {
        var credentials = new MicrosoftAppCredentials("app", "secret", _entra.Client);

        var first = await credentials.GetTokenAsync();

        Assert.Equal(first, await credentials.GetTokenAsync());
        Assert.NotEqual(first, await credentials.GetTokenAsync(forceRefresh: true));
        Assert.Equal(2, _entra.TokenRequests.Count);
    }

    [Fact]
    public async Task A_token_is_kept_until_five_minutes_before_its_end()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var kept = new KeptToken(time);
        var given = 0;

        await GetAsync();
        time.Advance(TimeSpan.FromMinutes(54));
        await GetAsync();
        Assert.Equal(1, given);
        time.Advance(TimeSpan.FromMinutes(2));
        await GetAsync();
        Assert.Equal(2, given);

        Task<AuthenticatorResult> GetAsync() => kept.GetAsync(false, _ =>
        {
            given++;
            return Task.FromResult(new AuthenticatorResult { AccessToken = "t", ExpiresOn = time.GetUtcNow().AddHours(1) });
        });
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(AuthenticationConstants.AnonymousSkillAppId)]
    public async Task A_bot_without_an_app_id_sends_no_token(string? appId)
    {
        Assert.Null(await HeaderOf(new MicrosoftAppCredentials(appId, "secret", _entra.Client)));
        Assert.Empty(_entra.TokenRequests);
    }

    [Fact]
    public async Task A_single_tenant_bot_asks_its_own_tenant()
    {
        await HeaderOf(new MicrosoftAppCredentials("app", "secret", "tenant", _entra.Client));

        Assert.Contains("/tenant/", Assert.Single(_entra.TokenRequests).Address.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_of_the_government_asks_its_cloud()
    {
        var credentials = new MicrosoftGovernmentAppCredentials("app", "secret", _entra.Client);

        await HeaderOf(credentials);

        Assert.Equal("login.microsoftonline.us", Assert.Single(_entra.TokenRequests).Address.Host);
        Assert.Equal("https://api.botframework.us", credentials.OAuthScope);
        Assert.Equal("https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us", credentials.OAuthEndpoint);
    }

    [Fact]
    public async Task A_certificate_proves_the_app_as_well()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));

        await HeaderOf(new CertificateAppCredentials(certificate, "app", "tenant", null, true, _entra.Client));

        Assert.Contains("client_assertion=", Assert.Single(_entra.TokenRequests).Form, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new CertificateAppCredentials(null, false, "app"));
        Assert.Throws<ArgumentNullException>(() => new CertificateAppCredentials(certificate, false, ""));
    }

    [Fact]
    public async Task A_refused_secret_is_asked_for_once()
    {
        var entra = new FakeEntraId { Status = _ => HttpStatusCode.Unauthorized };

        var refusal = await Assert.ThrowsAsync<AggregateException>(() => new MicrosoftAppCredentials("app", "wrong", entra.Client).GetTokenAsync());

        Assert.IsType<MsalServiceException>(Assert.Single(refusal.InnerExceptions));
        Assert.Single(entra.TokenRequests);
    }

    [Fact]
    public async Task A_service_that_fails_for_a_while_is_asked_again()
    {
        var entra = new FakeEntraId { Status = request => request <= 3 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK };

        Assert.Equal("token-1", await new MicrosoftAppCredentials("app", "secret", entra.Client).GetTokenAsync());
    }

    [Fact]
    public void Credentials_know_their_defaults()
    {
        var credentials = new MicrosoftAppCredentials("app", "secret");

        Assert.Equal("botframework.com", credentials.ChannelAuthTenant);
        Assert.Equal("https://login.microsoftonline.com/botframework.com", credentials.OAuthEndpoint);
        Assert.Equal("https://api.botframework.com", credentials.OAuthScope);
        Assert.True(credentials.ValidateAuthority);
        credentials.ChannelAuthTenant = "tenant";
        Assert.Equal("https://login.microsoftonline.com/tenant", credentials.OAuthEndpoint);
        Assert.Null(MicrosoftAppCredentials.Empty.MicrosoftAppId);
        Assert.True(AppCredentials.IsTrustedServiceUrl("https://anything.test"));
    }

    [Fact]
    public void Identities_without_an_id_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new ManagedIdentityAppCredentials("", "scope"));
        Assert.Throws<ArgumentNullException>(() => new ManagedIdentityAuthenticator("app", ""));
        Assert.Throws<ArgumentNullException>(() => new FederatedAppCredentials("app", " "));
        Assert.Throws<ArgumentNullException>(() => new ManagedIdentityServiceClientCredentialsFactory(null));
        Assert.Throws<ArgumentNullException>(() => new FederatedServiceClientCredentialsFactory(null, "client"));
    }

    [Fact]
    public async Task An_MSAL_application_of_the_callers_own_gives_the_tokens()
    {
        var application = ConfidentialClientApplicationBuilder.Create("app").WithClientSecret("secret")
            .WithAuthority("https://login.microsoftonline.com/tenant").WithHttpClientFactory(new OneClient(_entra.Client)).Build();

        Assert.Equal("Bearer token-1", await HeaderOf(new MsalAppCredentials(application, "app", scope: "https://skill.test")));
        Assert.Contains(Uri.EscapeDataString("https://skill.test/.default"), Assert.Single(_entra.TokenRequests).Form, StringComparison.Ordinal);
    }

    private static async Task<string?> HeaderOf(ServiceClientCredentials credentials)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://channel.test/");
        await credentials.ProcessHttpRequestAsync(request, CancellationToken.None);
        return request.Headers.Authorization?.ToString();
    }

    private sealed class OneClient(HttpClient http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http;
    }
}
