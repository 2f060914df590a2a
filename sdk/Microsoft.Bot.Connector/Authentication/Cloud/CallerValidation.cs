using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in or refuses who calls the bot, in one cloud. Each document of keys is read by one extractor, made once.</summary>
internal sealed class CallerValidation
{
    private readonly ICredentialProvider _credentials;
    private readonly AuthenticationConfiguration _configuration;
    private readonly string _channelIssuer;
    private readonly HttpClient _http;
    private readonly JwtTokenExtractor _channel;
    private readonly JwtTokenExtractor _bot;

    internal CallerValidation(
        string channelIssuer,
        string channelMetadataUrl,
        string botMetadataUrl,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        HttpClient http)
    {
        _channelIssuer = channelIssuer;
        _credentials = new DelegatingCredentialProvider(credentials);
        _configuration = configuration;
        _http = http;
        _channel = new JwtTokenExtractor(
            http, TokenParameters.For(channelIssuer), channelMetadataUrl ?? string.Empty, AuthenticationConstants.AllowedSigningAlgorithms);
        _bot = new JwtTokenExtractor(
            http,
            TokenParameters.For(TokenParameters.BotIssuers).With(configuration),
            botMetadataUrl ?? string.Empty,
            AuthenticationConstants.AllowedSigningAlgorithms);
    }

    /// <summary>Lets in or refuses who sent an activity.</summary>
    internal async Task<ClaimsIdentity> RequestAsync(IActivity activity, string authHeader)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            return await HeaderAsync(authHeader, activity.ChannelId, activity.ServiceUrl);
        }

        await MustBeDisabledAsync();
        return JwtTokenValidation.Anonymous(activity);
    }

    /// <summary>Lets in or refuses who calls without an activity; a caller without proof counts as another bot.</summary>
    internal async Task<ClaimsIdentity> HeaderAsync(string authHeader, string channelId)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            return await HeaderAsync(authHeader, channelId, null);
        }

        await MustBeDisabledAsync();
        return SkillValidation.CreateAnonymousSkillClaim();
    }

    private async Task MustBeDisabledAsync()
    {
        if (!await _credentials.IsAuthenticationDisabledAsync())
        {
            throw new UnauthorizedAccessException("The request has no Authorization header.");
        }
    }

    private async Task<ClaimsIdentity> HeaderAsync(string authHeader, string channelId, string serviceUrl)
    {
        var identity = await IdentityAsync(authHeader, channelId, serviceUrl);
        await JwtTokenValidation.ValidateClaimsAsync(_configuration, identity.Claims);
        return identity;
    }

    private async Task<ClaimsIdentity> IdentityAsync(string authHeader, string channelId, string serviceUrl)
    {
        if (AseChannelValidation.IsAseChannel(channelId))
        {
            return await AseChannelValidation.AuthenticateAseTokenAsync(authHeader, _http, _configuration);
        }

        var token = BearerToken.ReadHeader(authHeader);
        if (token is not null && SkillValidation.IsSkillClaim(token.Claims))
        {
            var bot = await _bot.ReadAsync(authHeader, channelId, _configuration);
            await IdentityChecks.SkillAsync(bot, _credentials);
            return bot;
        }

        if (token is not null && IsBotIssuer(token.Issuer))
        {
            var emulator = await _bot.ReadAsync(authHeader, channelId, _configuration);
            await IdentityChecks.EmulatorAsync(emulator, _credentials);
            return emulator;
        }

        var channel = await _channel.ReadAsync(authHeader, channelId, _configuration);
        await IdentityChecks.ChannelAsync(channel, _channelIssuer, _credentials, serviceUrl);
        return channel;
    }

    private bool IsBotIssuer(string issuer) =>
        Array.IndexOf(TokenParameters.BotIssuers, issuer) >= 0
        || (issuer != _channelIssuer && _configuration.ValidTokenIssuers?.Contains(issuer) == true);
}
