using System.Runtime.Serialization;

namespace Microsoft.Rest;

/// <summary>A call of a service failed.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.restexception"/>
public class RestException : Exception
{
    public RestException()
    {
    }

    public RestException(string message) : base(message)
    {
    }

    public RestException(string message, Exception innerException) : base(message, innerException)
    {
    }

    protected RestException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
    }
}
