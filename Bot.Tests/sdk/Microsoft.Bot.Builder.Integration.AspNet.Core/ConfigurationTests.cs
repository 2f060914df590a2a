using Microsoft.Bot.Builder.BotFramework;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace EcomBot.Tests.Sdk.Integration;

public sealed class ConfigurationTests
{
    [Fact]
    public async Task An_application_of_any_tenant_has_an_id_and_a_password()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(With(("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "secret")));

        Assert.True(await factory.IsValidAppIdAsync("app", default));
        Assert.False(await factory.IsAuthenticationDisabledAsync(default));
    }

    [Fact]
    public async Task Without_an_id_nobody_has_to_prove_anything()
    {
        var factory = new ConfigurationServiceClientCredentialFactory(With());

        Assert.True(await factory.IsAuthenticationDisabledAsync(default));
    }

    [Theory]
    [InlineData("SingleTenant", "MicrosoftAppTenantId", "MicrosoftAppId", "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "MicrosoftAppPassword", "MicrosoftAppId", "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", "MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMsi", "MicrosoftAppId", "MicrosoftAppTenantId", null)]
    [InlineData("userassignedmsi", "MicrosoftAppTenantId", "MicrosoftAppId", null)]
    public void A_missing_key_is_named(string type, string missing, string there, string? alsoThere)
    {
        var configuration = With(("MicrosoftAppType", type), (there, "x"), (alsoThere ?? there, "x"));

        var refused = Assert.Throws<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(configuration));

        Assert.Contains(missing, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_switch_is_refused_and_no_configuration_too()
    {
        Assert.Throws<FormatException>(() => new ConfigurationBotFrameworkAuthentication(With(("ValidateAuthority", "perhaps"))));
        Assert.Throws<ArgumentNullException>("configuration", () => new ConfigurationBotFrameworkAuthentication(null));
    }

    [Fact]
    public void A_bot_speaks_to_the_channels_of_its_cloud()
    {
        Assert.Equal("https://api.botframework.com", new ConfigurationBotFrameworkAuthentication(With()).GetOriginatingAudience());
        Assert.Equal("https://api.botframework.us",
            new ConfigurationBotFrameworkAuthentication(With(("ChannelService", GovernmentAuthenticationConstants.ChannelService))).GetOriginatingAudience());
        Assert.Equal("https://own.example",
            new ConfigurationBotFrameworkAuthentication(With(("ToChannelFromBotOAuthScope", "https://own.example"),
            ("ToChannelFromBotLoginUrl", "https://login.example"))).GetOriginatingAudience());
    }

    [Fact]
    public async Task The_older_providers_read_the_same_keys()
    {
        var configuration = With(("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "secret"),
            ("ChannelService", GovernmentAuthenticationConstants.ChannelService));

        Assert.Equal("secret", await new ConfigurationCredentialProvider(configuration).GetAppPasswordAsync("app"));
        Assert.True(new ConfigurationChannelProvider(configuration).IsGovernment());
    }

    private static IConfiguration With(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.DistinctBy(setting => setting.Key).Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
        .Build();
}
