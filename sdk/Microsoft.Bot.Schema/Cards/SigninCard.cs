using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with a button that opens a sign-in page.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.signincard"/>
public class SigninCard
{
    public const string ContentType = "application/vnd.microsoft.card.signin";

    public SigninCard()
    {
    }

    public SigninCard(string text = null, IList<CardAction> buttons = null)
    {
        Text = text;
        Buttons = buttons;
    }

    /// <summary>What the card says.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>The buttons of the card.</summary>
    [JsonProperty("buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>A card with one button that opens a sign-in page.</summary>
    /// <param name="text">What the card says.</param>
    /// <param name="buttonLabel">Title of the button.</param>
    /// <param name="url">Address of the page.</param>
    public static SigninCard Create(string text, string buttonLabel, string url) =>
        new(text, [new CardAction(ActionTypes.Signin, buttonLabel, value: url)]);
}
