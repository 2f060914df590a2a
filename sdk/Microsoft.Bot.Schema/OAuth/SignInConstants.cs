namespace Microsoft.Bot.Schema;

/// <summary>Names of the invokes and events of signing in.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.signinconstants"/>
public static class SignInConstants
{
    /// <summary>Invoke: the customer is back from the sign-in page, with a code.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";

    /// <summary>Invoke: a client offers a token for single sign-on.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>Event: the customer has signed in; the value is a <see cref="TokenResponse"/>.</summary>
    public const string TokenResponseEventName = "tokens/response";

    /// <summary>Invoke of SharePoint: a client offers a token for single sign-on.</summary>
    public const string SharePointTokenExchange = "cardExtension/token";
}
