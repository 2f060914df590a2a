namespace Microsoft.Rest;

/// <summary>Proves to a service who is calling it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.serviceclientcredentials"/>
public abstract class ServiceClientCredentials
{
    /// <summary>Makes the credentials known to a client that is going to use them. Does nothing by default.</summary>
    /// <typeparam name="T">The client's type.</typeparam>
    /// <param name="client">The client.</param>
    public virtual void InitializeServiceClient<T>(ServiceClient<T> client) where T : ServiceClient<T>
    {
    }

    /// <summary>Adds the proof to a request that is about to be sent. Does nothing by default.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the wait for a token.</param>
    /// <returns>A task that ends when the request may be sent.</returns>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
