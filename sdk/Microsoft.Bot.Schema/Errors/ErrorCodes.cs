namespace Microsoft.Bot.Schema;

/// <summary>Names that the connector service has for what goes wrong.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.errorcodes"/>
public class ErrorCodes
{
    public const string ServiceError = "ServiceError";
    public const string BadArgument = "BadArgument";
    public const string BadSyntax = "BadSyntax";
    public const string MissingProperty = "MissingProperty";
    public const string MessageSizeTooBig = "MessageSizeTooBig";
}
