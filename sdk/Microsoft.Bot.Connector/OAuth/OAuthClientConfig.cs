using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

/// <summary>Where the token service is, and whether the Emulator plays its part.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.oauthclientconfig"/>
public static class OAuthClientConfig
{
    /// <summary>The token service's address. Default: the public cloud's.</summary>
    public static string OAuthEndpoint { get; set; } = AuthenticationConstants.OAuthUrl;

    /// <summary>Whether the Emulator shows sign-in cards itself. Default false.</summary>
    public static bool EmulateOAuthCards { get; set; }

    /// <summary>Tells the Emulator whether to show sign-in cards itself.</summary>
    /// <param name="client">A client whose address is the Emulator's.</param>
    /// <param name="emulateOAuthCards">Whether it does.</param>
    /// <returns>A task that ends with the Emulator's answer, whatever it is.</returns>
    public static async Task SendEmulateOAuthCardsAsync(OAuthClient client, bool emulateOAuthCards)
    {
        ArgumentNullException.ThrowIfNull(client);
        var path = Addresses.WithQuery("api/usertoken/emulateOAuthCards", ("emulate", emulateOAuthCards ? "true" : "false"));
        using var request = new HttpRequestMessage(HttpMethod.Post, Addresses.Of(client.BaseUri, path));
        await client.Credentials.ProcessHttpRequestAsync(request, CancellationToken.None);
        using var response = await client.HttpClient.SendAsync(request);
    }
}
