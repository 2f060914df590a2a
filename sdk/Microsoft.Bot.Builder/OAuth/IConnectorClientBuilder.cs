using System.Security.Claims;
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.OAuth;

/// <summary>Makes clients of a channel's service.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.oauth.iconnectorclientbuilder"/>
public interface IConnectorClientBuilder
{
    /// <summary>Makes a client.</summary>
    /// <param name="serviceUrl">The service's address.</param>
    /// <param name="claimsIdentity">The bot's claims.</param>
    /// <param name="audience">Whom the bot's token is for.</param>
    /// <param name="cancellationToken">Stops the making.</param>
    /// <returns>The client.</returns>
    Task<IConnectorClient> CreateConnectorClientAsync(string serviceUrl, ClaimsIdentity claimsIdentity, string audience,
        CancellationToken cancellationToken = default);
}
