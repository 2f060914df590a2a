using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>Gives the Authorization header of a request.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.itokenprovider"/>
public interface ITokenProvider
{
    /// <summary>Gives the header to send now.</summary>
    /// <param name="cancellationToken">Ends the wait for a token.</param>
    /// <returns>The scheme and the token.</returns>
    Task<AuthenticationHeaderValue> GetAuthenticationHeaderAsync(CancellationToken cancellationToken);
}

/// <summary>Gives one and the same token every time.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.stringtokenprovider"/>
public sealed class StringTokenProvider : ITokenProvider
{
    private readonly Task<AuthenticationHeaderValue> _header;

    /// <summary>Keeps a token and its scheme.</summary>
    /// <param name="accessToken">The token.</param>
    /// <param name="tokenType">The scheme, as in <c>Bearer</c>.</param>
    public StringTokenProvider(string accessToken, string tokenType)
    {
        TokenType = tokenType;
        _header = Task.FromResult(new AuthenticationHeaderValue(tokenType, accessToken));
    }

    /// <summary>The scheme, as in <c>Bearer</c>.</summary>
    public string TokenType { get; }

    /// <inheritdoc/>
    public Task<AuthenticationHeaderValue> GetAuthenticationHeaderAsync(CancellationToken cancellationToken) => _header;
}

/// <summary>Proves who is calling with a token.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.tokencredentials"/>
public class TokenCredentials : ServiceClientCredentials
{
    /// <summary>Sends a token as <c>Bearer</c>.</summary>
    /// <param name="token">The token.</param>
    /// <exception cref="ArgumentNullException">The token is null or empty.</exception>
    public TokenCredentials(string token) : this(token, "Bearer")
    {
    }

    /// <summary>Sends a token under a scheme of its own.</summary>
    /// <param name="token">The token.</param>
    /// <param name="tokenType">The scheme.</param>
    /// <exception cref="ArgumentNullException">The token or the scheme is null or empty.</exception>
    public TokenCredentials(string token, string tokenType)
        : this(new StringTokenProvider(Given(token, nameof(token)), Given(tokenType, nameof(tokenType))))
    {
    }

    /// <summary>Asks a provider for the token of each request.</summary>
    /// <param name="tokenProvider">The provider.</param>
    /// <exception cref="ArgumentNullException">There is no provider.</exception>
    public TokenCredentials(ITokenProvider tokenProvider)
    {
        ArgumentNullException.ThrowIfNull(tokenProvider);
        TokenProvider = tokenProvider;
    }

    /// <summary>Where the tokens come from.</summary>
    protected ITokenProvider TokenProvider { get; }

    /// <inheritdoc/>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Headers.Authorization = await TokenProvider.GetAuthenticationHeaderAsync(cancellationToken);
    }

    private static string Given(string value, string name) =>
        string.IsNullOrEmpty(value) ? throw new ArgumentNullException(name) : value;
}
