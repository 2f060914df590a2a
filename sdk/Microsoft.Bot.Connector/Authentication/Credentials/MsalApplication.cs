using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the applications that ask Entra ID for tokens.</summary>
internal static class MsalApplication
{
    /// <summary>Makes an application that proves itself as <paramref name="prove"/> says.</summary>
    internal static IConfidentialClientApplication Build(
        string appId,
        string authority,
        bool validateAuthority,
        HttpClient http,
        Func<ConfidentialClientApplicationBuilder, ConfidentialClientApplicationBuilder> prove)
    {
        var builder = prove(ConfidentialClientApplicationBuilder.Create(appId)).WithAuthority(authority, validateAuthority);
        return (http is null ? builder : builder.WithHttpClientFactory(new OneHttpClient(http))).Build();
    }

    /// <summary>Makes an application that proves itself with a token of the managed identity given.</summary>
    internal static IManagedIdentityApplication ManagedIdentity(string clientId, HttpClient http)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(
            Microsoft.Identity.Client.AppConfig.ManagedIdentityId.WithUserAssignedClientId(clientId));
        return (http is null ? builder : builder.WithHttpClientFactory(new OneHttpClient(http))).Build();
    }

    private sealed class OneHttpClient(HttpClient http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http;
    }
}
