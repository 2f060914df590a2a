namespace Microsoft.Rest;

/// <summary>The request of a service operation and the response it got.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.ihttpoperationresponse"/>
public interface IHttpOperationResponse
{
    /// <summary>The request that was sent.</summary>
    HttpRequestMessage Request { get; set; }

    /// <summary>The response that came back.</summary>
    HttpResponseMessage Response { get; set; }
}

/// <summary>The outcome of a service operation that answers with a body.</summary>
/// <typeparam name="T">What the body says.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.ihttpoperationresponse-1"/>
public interface IHttpOperationResponse<T> : IHttpOperationResponse
{
    /// <summary>The body of the answer, or null where it had none.</summary>
    T Body { get; set; }
}

/// <summary>The outcome of a service operation that answers with headers of its own.</summary>
/// <typeparam name="T">What the headers say.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.ihttpoperationheaderresponse-1"/>
public interface IHttpOperationHeaderResponse<T> : IHttpOperationResponse
{
    /// <summary>The headers of the answer.</summary>
    T Headers { get; set; }
}

/// <summary>The outcome of a service operation that answers with a body and headers of its own.</summary>
/// <typeparam name="TBody">What the body says.</typeparam>
/// <typeparam name="THeader">What the headers say.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.ihttpoperationresponse-2"/>
public interface IHttpOperationResponse<TBody, THeader>
    : IHttpOperationResponse<TBody>, IHttpOperationHeaderResponse<THeader>;
