using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gives who is calling from a token, once its signature, issuer, time and the key's endorsements are checked.</summary>
/// <remarks>See https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication.</remarks>
public class JwtTokenExtractor
{
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = true };

    private readonly TokenValidationParameters _parameters;
    private readonly HashSet<string> _allowedSigningAlgorithms;
    private readonly OpenIdMetadata _metadata;
    private readonly ConfigurationManager<IDictionary<string, HashSet<string>>> _customEndorsements;
    private readonly bool _bringsKeys;

    public JwtTokenExtractor(
        HttpClient httpClient,
        TokenValidationParameters tokenValidationParameters,
        string metadataUrl,
        HashSet<string> allowedSigningAlgorithms)
        : this(httpClient, tokenValidationParameters, metadataUrl, allowedSigningAlgorithms, null)
    {
    }

    /// <summary>Keeps how tokens are checked.</summary>
    /// <param name="httpClient">What keys are fetched with; null takes the default.</param>
    /// <param name="tokenValidationParameters">Issuers, audience and times accepted.</param>
    /// <param name="metadataUrl">The OpenID metadata document that names the keys.</param>
    /// <param name="allowedSigningAlgorithms">The algorithms accepted.</param>
    /// <param name="customEndorsementsConfig">The keys' endorsements; null takes those of the metadata document.</param>
    public JwtTokenExtractor(
        HttpClient httpClient,
        TokenValidationParameters tokenValidationParameters,
        string metadataUrl,
        HashSet<string> allowedSigningAlgorithms,
        ConfigurationManager<IDictionary<string, HashSet<string>>> customEndorsementsConfig)
        : this(OpenIdMetadata.Of(metadataUrl, httpClient ?? SharedHttpClient.Instance), tokenValidationParameters, allowedSigningAlgorithms) =>
        _customEndorsements = customEndorsementsConfig;

    internal JwtTokenExtractor(
        OpenIdMetadata metadata, TokenValidationParameters tokenValidationParameters, HashSet<string> allowedSigningAlgorithms)
    {
        _metadata = metadata;
        _allowedSigningAlgorithms = allowedSigningAlgorithms;
        _parameters = tokenValidationParameters.Clone();
        _parameters.RequireSignedTokens = true;
        _bringsKeys = _parameters.IssuerSigningKeyResolver is not null
            || _parameters.IssuerSigningKey is not null
            || _parameters.IssuerSigningKeys?.Any() == true;
    }

    /// <summary>Gives who is calling.</summary>
    /// <param name="authorizationHeader">The header, <c>Bearer token</c>.</param>
    /// <param name="channelId">The channel the signing key must be endorsed for.</param>
    /// <returns>Who is calling; null where the header holds no token, or one of another issuer.</returns>
    /// <exception cref="SecurityTokenException">The token does not hold.</exception>
    /// <exception cref="UnauthorizedAccessException">The key may not speak for the channel.</exception>
    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId) =>
        GetIdentityAsync(authorizationHeader, channelId, []);

    /// <summary>Gives who is calling.</summary>
    /// <param name="authorizationHeader">The header, <c>Bearer token</c>.</param>
    /// <param name="channelId">The channel the signing key must be endorsed for.</param>
    /// <param name="requiredEndorsements">What else the key must be endorsed for.</param>
    /// <returns>Who is calling; null where the header holds no token, or one of another issuer.</returns>
    /// <exception cref="SecurityTokenException">The token does not hold.</exception>
    /// <exception cref="UnauthorizedAccessException">The key may not speak for the channel.</exception>
    public async Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId, string[] requiredEndorsements) =>
        BearerToken.In(authorizationHeader) is { } token ? await ValidateAsync(token, channelId, requiredEndorsements) : null;

    /// <summary>Gives who is calling.</summary>
    /// <param name="scheme">The header's scheme; only <c>Bearer</c> is read.</param>
    /// <param name="parameter">The token.</param>
    /// <param name="channelId">The channel the signing key must be endorsed for.</param>
    /// <returns>Who is calling; null where there is no token, or one of another issuer.</returns>
    /// <exception cref="SecurityTokenException">The token does not hold.</exception>
    /// <exception cref="UnauthorizedAccessException">The key may not speak for the channel.</exception>
    public Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId) =>
        GetIdentityAsync(scheme, parameter, channelId, []);

    /// <summary>Gives who is calling.</summary>
    /// <param name="scheme">The header's scheme; only <c>Bearer</c> is read.</param>
    /// <param name="parameter">The token.</param>
    /// <param name="channelId">The channel the signing key must be endorsed for.</param>
    /// <param name="requiredEndorsements">What else the key must be endorsed for.</param>
    /// <returns>Who is calling; null where there is no token, or one of another issuer.</returns>
    /// <exception cref="SecurityTokenException">The token does not hold.</exception>
    /// <exception cref="UnauthorizedAccessException">The key may not speak for the channel.</exception>
    public Task<ClaimsIdentity> GetIdentityAsync(string scheme, string parameter, string channelId, string[] requiredEndorsements) =>
        GetIdentityAsync($"{scheme} {parameter}", channelId, requiredEndorsements);

    private async Task<ClaimsIdentity> ValidateAsync(string token, string channelId, string[] requiredEndorsements)
    {
        if (!HasAllowedIssuer(token))
        {
            return null;
        }

        var keys = await KeysAsync();
        var result = await ValidateAsync(token, keys);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException && !_bringsKeys)
        {
            var newer = await _metadata.RefreshAsync(keys, CancellationToken.None);
            result = ReferenceEquals(newer, keys) ? result : await ValidateAsync(token, keys = newer);
        }

        if (!result.IsValid)
        {
            throw result.Exception;
        }

        var endorsements = _customEndorsements is null ? keys.Endorsements : await _customEndorsements.GetConfigurationAsync();
        CheckKey((JsonWebToken)result.SecurityToken, endorsements, [channelId, .. requiredEndorsements ?? []]);
        return result.ClaimsIdentity;
    }

    private bool HasAllowedIssuer(string token)
    {
        if (BearerToken.Read(token)?.Issuer is not { Length: > 0 } issuer)
        {
            return false;
        }

        return issuer == _parameters.ValidIssuer || (_parameters.ValidIssuers ?? []).Contains(issuer);
    }

    private async Task<KeySet> KeysAsync()
    {
        try
        {
            return await _metadata.GetAsync(CancellationToken.None);
        }
        catch (Exception exception) when (_bringsKeys
            && exception is HttpRequestException or System.Text.Json.JsonException or InvalidOperationException or TaskCanceledException)
        {
            // The caller's own keys verify the signature; without the document there are no endorsements to hold them to.
            return KeySet.Empty;
        }
    }

    private Task<TokenValidationResult> ValidateAsync(string token, KeySet keys)
    {
        var parameters = _parameters;
        if (!_bringsKeys)
        {
            parameters = _parameters.Clone();
            parameters.IssuerSigningKeys = keys.Keys;
        }

        return Handler.ValidateTokenAsync(token, parameters);
    }

    private void CheckKey(JsonWebToken token, IDictionary<string, HashSet<string>> endorsements, string[] required)
    {
        if (_allowedSigningAlgorithms is not null && !_allowedSigningAlgorithms.Contains(token.Alg))
        {
            throw new UnauthorizedAccessException($"A token signed with '{token.Alg}' is not accepted.");
        }

        // The key that did verify the signature, not the one the token names: a token may name none.
        var keyId = token.SigningKey?.KeyId ?? token.Kid;
        if (!string.IsNullOrEmpty(keyId)
            && endorsements.TryGetValue(keyId, out var given)
            && required.FirstOrDefault(expected => !EndorsementsValidator.Validate(expected, given)) is { } missing)
        {
            throw new UnauthorizedAccessException($"The signing key '{keyId}' is not endorsed for '{missing}'.");
        }
    }
}
