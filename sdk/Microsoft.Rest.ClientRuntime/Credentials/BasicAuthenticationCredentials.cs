using System.Net.Http.Headers;
using System.Text;

namespace Microsoft.Rest;

/// <summary>Proves who is calling with a name and a password (RFC 7617).</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.basicauthenticationcredentials"/>
public class BasicAuthenticationCredentials : ServiceClientCredentials
{
    /// <summary>The name.</summary>
    public string UserName { get; set; }

    /// <summary>The password.</summary>
    public string Password { get; set; }

    /// <inheritdoc/>
    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var proof = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{UserName}:{Password}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", proof);
        return Task.CompletedTask;
    }
}
