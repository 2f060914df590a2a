namespace Microsoft.Rest;

/// <summary>A group of operations of one client.</summary>
/// <typeparam name="TClient">The client's type.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.iserviceoperations-1"/>
public interface IServiceOperations<TClient> where TClient : ServiceClient<TClient>
{
    /// <summary>The client that the operations go through.</summary>
    TClient Client { get; }
}
