using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>A channel refused an operation and said why.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.errorresponseexception"/>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message) : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>The request that failed.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>The answer, with its headers (<c>Retry-After</c> among them).</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>What the channel said; null where it said nothing in the form expected.</summary>
    public ErrorResponse Body { get; set; }
}
