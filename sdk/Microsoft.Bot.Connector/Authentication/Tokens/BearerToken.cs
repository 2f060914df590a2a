using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads what a bearer token says of itself, before anything of it is believed.</summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer ";
    private static readonly JsonWebTokenHandler Handler = new();

    /// <summary>Gives the token of a header <c>Bearer token</c>, or null where it is no such header.</summary>
    internal static string In(string authHeader) =>
        authHeader is not null
        && authHeader.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && authHeader.AsSpan(Scheme.Length).IndexOf(' ') < 0
        && authHeader.Length > Scheme.Length
            ? authHeader[Scheme.Length..]
            : null;

    /// <summary>Reads the token of a header, unbelieved; null where there is none to read.</summary>
    internal static JsonWebToken ReadHeader(string authHeader) => Read(In(authHeader));

    /// <summary>Reads a token, unbelieved; null where it cannot be read.</summary>
    internal static JsonWebToken Read(string token)
    {
        if (string.IsNullOrEmpty(token) || !Handler.CanReadToken(token))
        {
            return null;
        }

        try
        {
            return Handler.ReadJsonWebToken(token);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
