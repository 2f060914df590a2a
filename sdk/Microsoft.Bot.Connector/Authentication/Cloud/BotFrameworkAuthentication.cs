using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in or refuses who calls the bot, and gives what the bot calls out with: one cloud with all that differs by cloud.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.botframeworkauthentication"/>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Lets in or refuses who sent an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="authHeader">The request's Authorization header.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Who sent it, and how to answer.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>Lets in or refuses who opens a streaming connection.</summary>
    /// <param name="authHeader">The request's Authorization header.</param>
    /// <param name="channelIdHeader">The request's channel id header.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Who opens it, and how to answer.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken);

    /// <summary>Makes what makes clients of channels.</summary>
    /// <param name="claimsIdentity">Who called.</param>
    /// <returns>The factory.</returns>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Gives a client of the token service.</summary>
    /// <param name="claimsIdentity">Who called.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The client.</returns>
    public abstract Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken);

    /// <summary>Gives a client of other bots.</summary>
    /// <returns>The client.</returns>
    /// <exception cref="NotSupportedException">This authentication has none.</exception>
    public virtual BotFrameworkClient CreateBotFrameworkClient() =>
        throw new NotSupportedException($"{GetType().Name} makes no clients of other bots.");

    /// <summary>Gives whom the bot's tokens are for when it speaks first.</summary>
    /// <returns>The audience.</returns>
    /// <exception cref="NotSupportedException">This authentication has none.</exception>
    public virtual string GetOriginatingAudience() =>
        throw new NotSupportedException($"{GetType().Name} has no originating audience.");

    /// <summary>Lets in or refuses who calls the bot as if it were a channel.</summary>
    /// <param name="authHeader">The request's Authorization header.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Who is calling.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    /// <exception cref="NotSupportedException">This authentication lets nobody call so.</exception>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{GetType().Name} lets nobody call as a channel.");

    /// <summary>Gives the kind of caller.</summary>
    /// <param name="credentialFactory">Says whether callers need proof.</param>
    /// <param name="claimsIdentity">Who called.</param>
    /// <param name="callerId">The kind where it is no bot.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns><c>urn:botframework:aadappid:</c> with the app id for a bot, null where callers need no proof.</returns>
    protected async Task<string> GenerateCallerIdAsync(
        ServiceClientCredentialsFactory credentialFactory, ClaimsIdentity claimsIdentity, string callerId, CancellationToken cancellationToken)
    {
        if (await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken))
        {
            return null;
        }

        return SkillValidation.IsSkillClaim(claimsIdentity.Claims)
            ? $"{CallerIdConstants.BotToBotPrefix}{JwtTokenValidation.GetAppIdFromClaims(claimsIdentity.Claims)}"
            : callerId;
    }
}
