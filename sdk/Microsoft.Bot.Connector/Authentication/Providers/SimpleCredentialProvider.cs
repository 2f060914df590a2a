namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One app id and its password.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.simplecredentialprovider"/>
[Obsolete("Use PasswordServiceClientCredentialFactory.")]
public class SimpleCredentialProvider : ICredentialProvider
{
    public SimpleCredentialProvider()
    {
    }

    public SimpleCredentialProvider(string appId, string password)
    {
        AppId = appId;
        Password = password;
    }

    /// <summary>The bot's app id; null or empty asks callers for no proof.</summary>
    public string AppId { get; set; }

    /// <summary>The app's password.</summary>
    public string Password { get; set; }

    /// <inheritdoc/>
    public Task<bool> IsValidAppIdAsync(string appId) => Task.FromResult(appId == AppId);

    /// <inheritdoc/>
    public Task<string> GetAppPasswordAsync(string appId) => Task.FromResult(appId == AppId ? Password : null);

    /// <inheritdoc/>
    public Task<bool> IsAuthenticationDisabledAsync() => Task.FromResult(string.IsNullOrEmpty(AppId));
}
