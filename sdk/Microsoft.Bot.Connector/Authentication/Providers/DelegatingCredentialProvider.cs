namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A credentials factory for the validations that ask a provider.</summary>
internal sealed class DelegatingCredentialProvider(ServiceClientCredentialsFactory credentialsFactory) : ICredentialProvider
{
    private readonly ServiceClientCredentialsFactory _credentialsFactory =
        credentialsFactory ?? throw new ArgumentNullException(nameof(credentialsFactory));

    /// <inheritdoc/>
    public Task<bool> IsValidAppIdAsync(string appId) => _credentialsFactory.IsValidAppIdAsync(appId, CancellationToken.None);

    /// <inheritdoc/>
    public Task<bool> IsAuthenticationDisabledAsync() => _credentialsFactory.IsAuthenticationDisabledAsync(CancellationToken.None);

    /// <summary>Always fails: a factory keeps its secrets to itself.</summary>
    public Task<string> GetAppPasswordAsync(string appId) =>
        throw new NotSupportedException("A credentials factory gives no passwords.");
}
