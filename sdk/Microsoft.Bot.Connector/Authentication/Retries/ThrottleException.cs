namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A service said that it is asked too often.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.throttleexception"/>
public class ThrottleException : Exception
{
    public ThrottleException()
    {
    }

    public ThrottleException(string message) : base(message)
    {
    }

    public ThrottleException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>When to ask again, as the service said; null where it did not.</summary>
    public RetryParams RetryParams { get; set; }
}
