using System.Runtime.Serialization;

namespace Microsoft.Rest;

/// <summary>A service answered with a status that is no success.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.httpoperationexception"/>
public class HttpOperationException : RestException
{
    public HttpOperationException()
    {
    }

    public HttpOperationException(string message) : base(message)
    {
    }

    public HttpOperationException(string message, Exception innerException) : base(message, innerException)
    {
    }

    protected HttpOperationException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
    }

    /// <summary>The request that failed.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>The answer, with its headers (<c>Retry-After</c> among them).</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>What the answer's body said; may be null.</summary>
    public object Body { get; set; }

    /// <inheritdoc/>
    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue(nameof(Request), Request);
        info.AddValue(nameof(Response), Response);
        info.AddValue(nameof(Body), Body);
    }
}
