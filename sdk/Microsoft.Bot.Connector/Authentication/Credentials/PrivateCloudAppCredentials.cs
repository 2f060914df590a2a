using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves which bot is calling with the app's password, at a login address of the caller's own.</summary>
internal sealed class PrivateCloudAppCredentials(
    string appId,
    string password,
    string tenantId,
    HttpClient customHttpClient,
    ILogger logger,
    string oAuthScope,
    string oAuthEndpoint,
    bool validateAuthority)
    : MicrosoftAppCredentials(appId, password, tenantId, customHttpClient, logger, oAuthScope)
{
    /// <inheritdoc/>
    public override string OAuthEndpoint => oAuthEndpoint;

    /// <inheritdoc/>
    public override bool ValidateAuthority => validateAuthority;
}
