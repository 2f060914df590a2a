namespace Microsoft.Bot.Schema;

/// <summary>A token that a client sends along with a pressed button of an Adaptive Card, for single sign-on.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.adaptivecardauthentication"/>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
