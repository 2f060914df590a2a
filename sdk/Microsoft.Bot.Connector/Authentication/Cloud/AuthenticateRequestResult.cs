using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who sent an activity, and how to answer.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.authenticaterequestresult"/>
public class AuthenticateRequestResult
{
    /// <summary>Whom the bot's own tokens are for when it answers.</summary>
    public string Audience { get; set; }

    /// <summary>Who sent the activity.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>The kind of caller, as <c>urn:botframework:azure</c>; null where callers need no proof.</summary>
    public string CallerId { get; set; }

    /// <summary>Makes the clients to answer with.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}

/// <summary>Makes clients of channels.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.connectorfactory"/>
public abstract class ConnectorFactory
{
    /// <summary>Gives a client of a channel.</summary>
    /// <param name="serviceUrl">Where the channel's service is.</param>
    /// <param name="audience">Whom the bot's tokens are for; null takes the cloud's channel service.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The client.</returns>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
