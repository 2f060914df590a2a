using Microsoft.IdentityModel.Protocols;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Fetches what each signing key of an OpenID metadata document is endorsed for, by key id.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.endorsementsretriever"/>
public sealed class EndorsementsRetriever : IDocumentRetriever, IConfigurationRetriever<IDictionary<string, HashSet<string>>>
{
    public const string JsonWebKeySetUri = "jwks_uri";
    private readonly HttpClient _httpClient;

    /// <summary>Keeps what documents are fetched with.</summary>
    /// <param name="httpClient">The HTTP client.</param>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    public EndorsementsRetriever(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        _httpClient = httpClient;
    }

    /// <summary>Gives what each key is endorsed for; keys without endorsements are left out.</summary>
    /// <param name="address">The metadata document's address.</param>
    /// <param name="retriever">What fetches documents.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The endorsements by key id.</returns>
    /// <exception cref="ArgumentNullException">There is no address or no retriever.</exception>
    public async Task<IDictionary<string, HashSet<string>>> GetConfigurationAsync(
        string address, IDocumentRetriever retriever, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(retriever);
        return KeySet.EndorsementsOf(await retriever.GetDocumentAsync(address, cancellationToken));
    }

    /// <summary>Gives the keys that the metadata document at an address points to, as their JSON.</summary>
    /// <param name="address">The metadata document's address.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The key set's JSON; empty where the document points to none.</returns>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    /// <exception cref="HttpRequestException">A document could not be fetched.</exception>
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        var metadata = await _httpClient.GetStringAsync(address, cancellationToken);
        var keys = KeySet.AddressIn(metadata);
        return keys is null ? string.Empty : await _httpClient.GetStringAsync(keys, cancellationToken);
    }
}
