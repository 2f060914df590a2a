using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class CredentialFactoryTests
{
    private const string Public = AuthenticationConstants.ToChannelFromBotLoginUrl;
    private const string Government = GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl;

    [Fact]
    public async Task A_password_serves_every_cloud()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "secret", "tenant", null, null);

        var open = await CreateAsync(factory, Public);
        var government = await CreateAsync(factory, Government);
        var own = await CreateAsync(factory, "https://login.own.test/x");

        Assert.Equal("https://login.microsoftonline.com/tenant", open.OAuthEndpoint);
        Assert.IsType<MicrosoftGovernmentAppCredentials>(government);
        Assert.Equal("https://login.own.test/x", own.OAuthEndpoint);
        Assert.False(own.ValidateAuthority);
        Assert.All([open, government, own], credentials => Assert.Equal(("app", "audience"), (credentials.MicrosoftAppId, credentials.OAuthScope)));
        Assert.Equal("secret", ((MicrosoftAppCredentials)open).MicrosoftAppPassword);
    }

    [Fact]
    public async Task Without_an_app_id_nobody_needs_proof()
    {
        var factory = new PasswordServiceClientCredentialFactory();

        Assert.True(await factory.IsAuthenticationDisabledAsync(default));
        Assert.Same(MicrosoftAppCredentials.Empty, await factory.CreateCredentialsAsync("app", "audience", Public, true, default));
        Assert.Same(MicrosoftGovernmentAppCredentials.Empty, await factory.CreateCredentialsAsync("app", "audience", Government, true, default));
    }

    [Fact]
    public async Task Every_kind_of_app_knows_its_own_id_and_refuses_others()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        ServiceClientCredentialsFactory[] factories =
        [
            new PasswordServiceClientCredentialFactory("app", "secret", null, null, null),
            new CertificateServiceClientCredentialsFactory(certificate, "app"),
            new ManagedIdentityServiceClientCredentialsFactory("app"),
            new FederatedServiceClientCredentialsFactory("app", "client"),
            new MsalServiceClientCredentialsFactory(new ConfigurationBuilder().AddInMemoryCollection([new("MicrosoftAppId", "app")]).Build(), null),
        ];

        foreach (var factory in factories)
        {
            Assert.True(await factory.IsValidAppIdAsync("app", default));
            Assert.False(await factory.IsValidAppIdAsync("another", default));
            Assert.False(await factory.IsAuthenticationDisabledAsync(default));
            await Assert.ThrowsAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync("another", "audience", Public, true, default));
        }

        Assert.IsType<CertificateAppCredentials>(await CreateAsync(factories[1], Public));
        Assert.IsType<CertificateGovernmentAppCredentials>(await CreateAsync(factories[1], Government));
        Assert.IsType<ManagedIdentityAppCredentials>(await CreateAsync(factories[2], Public));
        Assert.IsType<FederatedAppCredentials>(await CreateAsync(factories[3], Public));
        Assert.IsType<MsalAppCredentials>(await CreateAsync(factories[4], Public));
    }

    [Fact]
    public async Task A_provider_knows_one_app()
    {
        var provider = new SimpleCredentialProvider("app", "secret");

        Assert.True(await provider.IsValidAppIdAsync("app"));
        Assert.Equal("secret", await provider.GetAppPasswordAsync("app"));
        Assert.Null(await provider.GetAppPasswordAsync("another"));
        Assert.False(await provider.IsAuthenticationDisabledAsync());
        Assert.True(await new SimpleCredentialProvider().IsAuthenticationDisabledAsync());
    }

    [Fact]
    public async Task A_cloud_is_told_by_its_channel_service()
    {
        var open = new SimpleChannelProvider();
        var government = new SimpleChannelProvider(GovernmentAuthenticationConstants.ChannelService);

        Assert.True(open.IsPublicAzure());
        Assert.False(open.IsGovernment());
        Assert.True(government.IsGovernment());
        Assert.False(government.IsPublicAzure());
        Assert.Equal(GovernmentAuthenticationConstants.ChannelService, await government.GetChannelServiceAsync());
    }

    [Fact]
    public void A_cloud_nobody_knows_is_refused()
    {
        Assert.Equal(AuthenticationConstants.ToChannelFromBotOAuthScope, Cloud(null).GetOriginatingAudience());
        Assert.Equal(
            GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
            Cloud(GovernmentAuthenticationConstants.ChannelService).GetOriginatingAudience());
        Assert.Throws<ArgumentException>(() => Cloud("https://unknown.test"));
    }

    private static BotFrameworkAuthentication Cloud(string? channelService) => BotFrameworkAuthenticationFactory.Create(
        channelService, true, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), null, null, null);

    private static async Task<AppCredentials> CreateAsync(ServiceClientCredentialsFactory factory, string login) =>
        (AppCredentials)await factory.CreateCredentialsAsync("app", "audience", login, false, default);
}
