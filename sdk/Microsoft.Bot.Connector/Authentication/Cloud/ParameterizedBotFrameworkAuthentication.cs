using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The authentication of one cloud, described by its addresses, issuers and scopes.</summary>
internal sealed class ParameterizedBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private const int MaxApps = 64;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    private readonly bool _validateAuthority;
    private readonly string _loginUrl;
    private readonly string _scope;
    private readonly string _oAuthUrl;
    private readonly string _callerId;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly IHttpClientFactory _httpClientFactory;
    private readonly ILogger _logger;
    private readonly Lazy<CallerValidation> _callers;
    private readonly ExpiringCache<string, ConnectorFactory> _connectors = new(MaxApps, TimeSpan.MaxValue, TimeProvider.System);
    private readonly ExpiringCache<string, Task<UserTokenClient>> _userTokens = new(MaxApps, Lifetime, TimeProvider.System);

    internal ParameterizedBotFrameworkAuthentication(
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialsFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        _validateAuthority = validateAuthority;
        _loginUrl = toChannelFromBotLoginUrl;
        _scope = toChannelFromBotOAuthScope;
        _oAuthUrl = oAuthUrl;
        _callerId = callerId;
        _credentials = credentialsFactory;
        _httpClientFactory = httpClientFactory;
        _logger = logger ?? NullLogger.Instance;
        _callers = new(() => new CallerValidation(
            toBotFromChannelTokenIssuer,
            toBotFromChannelOpenIdMetadataUrl,
            toBotFromEmulatorOpenIdMetadataUrl,
            credentialsFactory,
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory?.CreateClient() ?? SharedHttpClient.Instance));
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _scope;

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var identity = await _callers.Value.RequestAsync(activity, authHeader);
        return await ResultAsync(identity, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(channelIdHeader) && !await _credentials.IsAuthenticationDisabledAsync(cancellationToken))
        {
            throw new UnauthorizedAccessException("The request has no channel id header.");
        }

        var activity = new Activity { ChannelId = channelIdHeader };
        var identity = await _callers.Value.RequestAsync(activity, authHeader);
        return await ResultAsync(identity, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        _callers.Value.HeaderAsync(authHeader, "unknown");

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        var appId = AppIdOf(claimsIdentity);
        if (!_connectors.TryGet(appId ?? string.Empty, out var factory))
        {
            factory = new ConnectorFactoryImpl(appId, _scope, _loginUrl, _validateAuthority, _credentials, _httpClientFactory, _logger);
            _connectors.Keep(appId ?? string.Empty, factory);
        }

        return factory;
    }

    /// <inheritdoc/>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
    {
        var appId = AppIdOf(claimsIdentity);
        return _userTokens.TryGet(appId ?? string.Empty, out var client) ? client : MakeUserTokenClientAsync(appId, cancellationToken);
    }

    /// <inheritdoc/>
    public override BotFrameworkClient CreateBotFrameworkClient() =>
        new BotFrameworkClientImpl(_credentials, _httpClientFactory, _loginUrl, _logger);

    private static string AppIdOf(ClaimsIdentity identity)
    {
        // A channel names the bot as the audience of its token; the Emulator as the app, with or without an audience.
        string appId = null;
        foreach (var claim in identity.Claims)
        {
            if (claim.Type == AuthenticationConstants.AudienceClaim)
            {
                return claim.Value;
            }

            appId ??= claim.Type == AuthenticationConstants.AppIdClaim ? claim.Value : null;
        }

        return appId;
    }

    private async Task<AuthenticateRequestResult> ResultAsync(ClaimsIdentity identity, CancellationToken cancellationToken) => new()
    {
        ClaimsIdentity = identity,
        Audience = SkillValidation.IsSkillClaim(identity.Claims) ? JwtTokenValidation.GetAppIdFromClaims(identity.Claims) : _scope,
        CallerId = await GenerateCallerIdAsync(_credentials, identity, _callerId, cancellationToken),
        ConnectorFactory = CreateConnectorFactory(identity),
    };

    private async Task<UserTokenClient> MakeUserTokenClientAsync(string appId, CancellationToken cancellationToken)
    {
        var credentials = await _credentials.CreateCredentialsAsync(appId, _scope, _loginUrl, _validateAuthority, cancellationToken);
        UserTokenClient client = new UserTokenClientImpl(appId, credentials, _oAuthUrl, _httpClientFactory?.CreateClient(), _logger);
        _userTokens.Keep(appId ?? string.Empty, Task.FromResult(client));
        return client;
    }
}
