using System.Security.Claims;
using Microsoft.Bot.Builder.OAuth;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks the token service through the turn's client, or through an adapter that does it itself.</summary>
internal static class UserTokenAccess
{
    public static Task<TokenResponse> GetUserTokenAsync(
        ITurnContext turnContext, OAuthPromptSettings settings, string magicCode, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        return turnContext.TurnState.Get<UserTokenClient>() is { } client
            ? client.GetUserTokenAsync(
                activity.From.Id, settings.ConnectionName, activity.ChannelId, magicCode, cancellationToken)
            : Provider(turnContext).GetUserTokenAsync(
                turnContext, settings.OAuthAppCredentials, settings.ConnectionName, magicCode, cancellationToken);
    }

    public static Task<SignInResource> GetSignInResourceAsync(
        ITurnContext turnContext, OAuthPromptSettings settings, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        return turnContext.TurnState.Get<UserTokenClient>() is { } client
            ? client.GetSignInResourceAsync(settings.ConnectionName, activity, null, cancellationToken)
            : Provider(turnContext).GetSignInResourceAsync(
                turnContext, settings.OAuthAppCredentials, settings.ConnectionName, activity.From.Id, null, cancellationToken);
    }

    public static Task SignOutUserAsync(
        ITurnContext turnContext, OAuthPromptSettings settings, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        return turnContext.TurnState.Get<UserTokenClient>() is { } client
            ? client.SignOutUserAsync(activity.From?.Id, settings.ConnectionName, activity.ChannelId, cancellationToken)
            : Provider(turnContext).SignOutUserAsync(
                turnContext, settings.OAuthAppCredentials, settings.ConnectionName, activity.From?.Id, cancellationToken);
    }

    public static Task<TokenResponse> ExchangeTokenAsync(
        ITurnContext turnContext, OAuthPromptSettings settings, TokenExchangeRequest request, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        return turnContext.TurnState.Get<UserTokenClient>() is { } client
            ? client.ExchangeTokenAsync(
                activity.From.Id, settings.ConnectionName, activity.ChannelId, request, cancellationToken)
            : Provider(turnContext).ExchangeTokenAsync(
                turnContext, settings.OAuthAppCredentials, settings.ConnectionName, activity.From.Id, request, cancellationToken);
    }

    public static Task<IConnectorClient> CreateConnectorClientAsync(
        ITurnContext turnContext, string serviceUrl, ClaimsIdentity identity, string audience, CancellationToken cancellationToken)
    {
        if (turnContext.TurnState.Get<ConnectorFactory>() is { } factory)
        {
            return factory.CreateAsync(serviceUrl, audience, cancellationToken);
        }

        return turnContext.Adapter is IConnectorClientBuilder builder
            ? builder.CreateConnectorClientAsync(serviceUrl, identity, audience, cancellationToken)
            : throw new NotSupportedException("OAuth prompt is not supported by the current adapter");
    }

    private static IExtendedUserTokenProvider Provider(ITurnContext turnContext) =>
        turnContext.Adapter as IExtendedUserTokenProvider
        ?? throw new NotSupportedException("OAuth prompt is not supported by the current adapter");
}
