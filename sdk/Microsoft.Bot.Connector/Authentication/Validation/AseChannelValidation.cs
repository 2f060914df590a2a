using System.Globalization;
using System.Security.Claims;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in or refuses the channel of an App Service Environment, which carries a token of the bot's own app.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.asechannelvalidation"/>
[Obsolete("Use ConfigurationBotFrameworkAuthentication.")]
public static class AseChannelValidation
{
    /// <summary>What is accepted of the channel's token, besides the tenant's own issuers.</summary>
    public static readonly TokenValidationParameters BetweenBotAndAseChannelTokenValidationParameters =
        TokenParameters.For(TokenParameters.BotIssuers);

    public const string ChannelId = "AseChannel";

    private static ICredentialProvider _credentials = new SimpleCredentialProvider();
    private static string _metadataUrl = AuthenticationConstants.ToBotFromAseChannelOpenIdMetadataUrl;

    /// <summary>Reads the bot's app id, tenant and cloud.</summary>
    /// <param name="configuration">Holds <c>MicrosoftAppId</c>, <c>MicrosoftAppTenantId</c> and <c>ChannelService</c>.</param>
    public static void Init(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var isGovernment = new SimpleChannelProvider(configuration["ChannelService"]).IsGovernment();
        var tenant = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];
        _credentials = new SimpleCredentialProvider(configuration[MicrosoftAppCredentials.MicrosoftAppIdKey], string.Empty);
        _metadataUrl = isGovernment
            ? GovernmentAuthenticationConstants.ToBotFromAseChannelOpenIdMetadataUrl
            : AuthenticationConstants.ToBotFromAseChannelOpenIdMetadataUrl;
        BetweenBotAndAseChannelTokenValidationParameters.ValidIssuers =
            string.IsNullOrEmpty(tenant) ? TokenParameters.BotIssuers : [.. TokenParameters.BotIssuers, .. IssuersOf(tenant, isGovernment)];
    }

    /// <summary>Says whether a channel is an App Service Environment's.</summary>
    /// <param name="channelId">The channel's id.</param>
    /// <returns>True when it is.</returns>
    public static bool IsAseChannel(string channelId) => channelId == ChannelId;

    /// <summary>Gives who is calling.</summary>
    /// <param name="authHeader">The request's Authorization header.</param>
    /// <param name="httpClient">What keys are fetched with; null takes the default.</param>
    /// <returns>Who is calling.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    public static Task<ClaimsIdentity> AuthenticateAseTokenAsync(string authHeader, HttpClient httpClient = null) =>
        AuthenticateAseTokenAsync(authHeader, httpClient, new AuthenticationConfiguration());

    /// <inheritdoc cref="AuthenticateAseTokenAsync(string, HttpClient)"/>
    /// <param name="authConfig">What callers must have beyond a valid token.</param>
    public static async Task<ClaimsIdentity> AuthenticateAseTokenAsync(
        string authHeader, HttpClient httpClient, AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var extractor = new JwtTokenExtractor(
            httpClient,
            BetweenBotAndAseChannelTokenValidationParameters.With(authConfig),
            _metadataUrl,
            AuthenticationConstants.AllowedSigningAlgorithms);
        var identity = await extractor.ReadAsync(authHeader, ChannelId, authConfig);
        await IdentityChecks.EmulatorAsync(identity, _credentials);
        return identity;
    }

    private static string[] IssuersOf(string tenant, bool isGovernment) =>
    [
        string.Format(
            CultureInfo.InvariantCulture,
            isGovernment ? AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1 : AuthenticationConstants.ValidTokenIssuerUrlTemplateV1,
            tenant),
        string.Format(
            CultureInfo.InvariantCulture,
            isGovernment ? AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2 : AuthenticationConstants.ValidTokenIssuerUrlTemplateV2,
            tenant),
    ];
}
