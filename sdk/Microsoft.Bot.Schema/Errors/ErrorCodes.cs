namespace Microsoft.Bot.Schema;

/// <summary>Names that the connector service has for what goes wrong.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.errorcodes"/>
public class ErrorCodes
{
    /// <summary>The service failed.</summary>
    public const string ServiceError = "ServiceError";

    /// <summary>An argument is not allowed.</summary>
    public const string BadArgument = "BadArgument";

    /// <summary>The request cannot be read.</summary>
    public const string BadSyntax = "BadSyntax";

    /// <summary>Something required is missing.</summary>
    public const string MissingProperty = "MissingProperty";

    /// <summary>The activity is larger than the channel takes.</summary>
    public const string MessageSizeTooBig = "MessageSizeTooBig";
}
