using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves to a channel which bot is calling, with a token that Entra ID gives for the bot's app id.</summary>
/// <remarks>See https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication.</remarks>
public abstract partial class AppCredentials : ServiceClientCredentials
{
    private readonly string _oAuthScope;
    private Lazy<IAuthenticator> _authenticator;

    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    /// <summary>Keeps how tokens are asked for.</summary>
    /// <param name="channelAuthTenant">The tenant that gives tokens; null takes the cloud's own.</param>
    /// <param name="customHttpClient">What token requests go through; null takes the default.</param>
    /// <param name="logger">Where failures are said.</param>
    /// <param name="oAuthScope">Whom tokens are for; null takes the cloud's channel service.</param>
    public AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
    {
        _oAuthScope = oAuthScope;
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger ?? Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;
    }

    /// <summary>The bot's app id; null or empty sends no token.</summary>
    public string MicrosoftAppId { get; set; }

    /// <summary>The tenant that gives tokens. Default: the cloud's own.</summary>
    /// <exception cref="ArgumentException">The value makes no address.</exception>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set
        {
            if (!Uri.TryCreate(LoginUrlOf(value), UriKind.Absolute, out _))
            {
                throw new ArgumentException($"'{value}' is no tenant that tokens can be asked of.", nameof(value));
            }

            AuthTenant = value;
        }
    }

    /// <summary>The address tokens are asked of.</summary>
    public virtual string OAuthEndpoint => LoginUrlOf(ChannelAuthTenant);

    /// <summary>Whether that address is checked against the known clouds. Default true.</summary>
    public virtual bool ValidateAuthority => true;

    /// <summary>Whom tokens are for.</summary>
    public virtual string OAuthScope => string.IsNullOrWhiteSpace(_oAuthScope) ? ToChannelFromBotOAuthScope : _oAuthScope;

    /// <summary>The tenant as it was set; null where it was not.</summary>
    protected string AuthTenant { get; set; }

    /// <summary>What token requests go through; null for the default.</summary>
    protected HttpClient CustomHttpClient { get; set; }

    /// <summary>Where failures are said.</summary>
    protected ILogger Logger { get; set; }

    /// <summary>The cloud's own tenant.</summary>
    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    /// <summary>The cloud's channel service.</summary>
    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>The cloud's login address, with a place for the tenant.</summary>
    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <summary>Does nothing: every service URL is trusted once its token is validated.</summary>
    /// <param name="serviceUrl">Not used.</param>
    [Obsolete("Service URLs are trusted by the token that names them.")]
    public static void TrustServiceUrl(string serviceUrl)
    {
    }

    /// <summary>Does nothing: every service URL is trusted once its token is validated.</summary>
    /// <param name="serviceUrl">Not used.</param>
    /// <param name="expirationTime">Not used.</param>
    [Obsolete("Service URLs are trusted by the token that names them.")]
    public static void TrustServiceUrl(string serviceUrl, DateTime expirationTime)
    {
    }

    /// <summary>Gives true: every service URL is trusted once its token is validated.</summary>
    /// <param name="serviceUrl">Not used.</param>
    /// <returns>True.</returns>
    [Obsolete("Service URLs are trusted by the token that names them.")]
    public static bool IsTrustedServiceUrl(string serviceUrl) => true;

    /// <inheritdoc/>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (SendsToken())
        {
            var token = await GetTokenAsync();
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
    }

    /// <summary>Gives a token, from the cache while it lives.</summary>
    /// <param name="forceRefresh">Whether to ask for a new one in any case. Default false.</param>
    /// <returns>The token.</returns>
    /// <exception cref="AggregateException">No token was given, however often it was asked for.</exception>
    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        var authenticator = _authenticator ?? Interlocked.CompareExchange(ref _authenticator, BuildIAuthenticator(), null) ?? _authenticator;
        try
        {
            var token = await authenticator.Value.GetTokenAsync(forceRefresh);
            return token.AccessToken;
        }
        catch (AggregateException exception)
        {
            LogNoToken(Logger, exception, MicrosoftAppId, OAuthScope);
            throw;
        }
    }

    /// <summary>Makes what asks for tokens, at the first request that needs one.</summary>
    /// <returns>What asks for tokens.</returns>
    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    private bool SendsToken() =>
        !string.IsNullOrWhiteSpace(MicrosoftAppId) && MicrosoftAppId != AuthenticationConstants.AnonymousSkillAppId;

    private string LoginUrlOf(string tenant) =>
        string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, tenant);

    [LoggerMessage(LogLevel.Error, "No token was given for app {AppId} and audience {Audience}")]
    private static partial void LogNoToken(ILogger logger, Exception exception, string appId, string audience);
}
