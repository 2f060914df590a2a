using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a card needs to let a customer sign in.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.signinresource"/>
public class SignInResource
{
    public SignInResource()
    {
    }

    public SignInResource(string signInLink = null, TokenExchangeResource tokenExchangeResource = null)
    {
        SignInLink = signInLink;
        TokenExchangeResource = tokenExchangeResource;
    }

    /// <summary>Address of the sign-in page.</summary>
    [JsonProperty("signInLink")]
    public string SignInLink { get; set; }

    /// <summary>What a client needs to get the token without asking, for single sign-on.</summary>
    [JsonProperty("tokenExchangeResource")]
    public TokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>Where a client can put a token directly.</summary>
    [JsonProperty("tokenPostResource")]
    public TokenPostResource TokenPostResource { get; set; }
}
