using System.Runtime.Serialization;

namespace Microsoft.Rest;

/// <summary>A body could not be written as JSON, or an answer was not the JSON it should be.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.serializationexception"/>
public class SerializationException : RestException
{
    public SerializationException()
    {
    }

    public SerializationException(string message) : base(message)
    {
    }

    public SerializationException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public SerializationException(string message, string content, Exception innerException) : base(message, innerException) =>
        Content = content;

    protected SerializationException(SerializationInfo info, StreamingContext context) : base(info, context) =>
        Content = info.GetString(nameof(Content));

    /// <summary>The text that could not be read; may be null.</summary>
    public string Content { get; set; }

    /// <inheritdoc/>
    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue(nameof(Content), Content);
    }
}
