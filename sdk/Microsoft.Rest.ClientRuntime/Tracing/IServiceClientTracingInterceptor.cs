namespace Microsoft.Rest;

/// <summary>Sees what service clients do.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.iserviceclienttracinginterceptor"/>
public interface IServiceClientTracingInterceptor
{
    /// <summary>A setting was read.</summary>
    /// <param name="source">Where from.</param>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    void Configuration(string source, string name, string value);

    /// <summary>An operation begins.</summary>
    /// <param name="invocationId">The call's number.</param>
    /// <param name="instance">Whose operation it is.</param>
    /// <param name="method">Its name.</param>
    /// <param name="parameters">Its arguments by name.</param>
    void EnterMethod(string invocationId, object instance, string method, IDictionary<string, object> parameters);

    /// <summary>An operation ended.</summary>
    /// <param name="invocationId">The call's number.</param>
    /// <param name="returnValue">What it gave.</param>
    void ExitMethod(string invocationId, object returnValue);

    /// <summary>Something was said.</summary>
    /// <param name="message">What.</param>
    void Information(string message);

    /// <summary>A response came.</summary>
    /// <param name="invocationId">The call's number.</param>
    /// <param name="response">The response.</param>
    void ReceiveResponse(string invocationId, HttpResponseMessage response);

    /// <summary>A request is about to go.</summary>
    /// <param name="invocationId">The call's number.</param>
    /// <param name="request">The request.</param>
    void SendRequest(string invocationId, HttpRequestMessage request);

    /// <summary>An operation failed.</summary>
    /// <param name="invocationId">The call's number.</param>
    /// <param name="exception">How.</param>
    void TraceError(string invocationId, Exception exception);
}
