namespace Microsoft.Bot.Schema;

/// <summary>What pressing a button of a card does: the values of <see cref="CardAction.Type"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.actiontypes"/>
public static class ActionTypes
{
    /// <summary>Opens the address in the value.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Sends the value as a message that everybody sees.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends the value to the bot without showing it, where the channel can.</summary>
    public const string PostBack = "postBack";

    /// <summary>Plays the sound at the address in the value.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays the video at the address in the value.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Shows the picture at the address in the value.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Fetches the file at the address in the value.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Opens the sign-in page at the address in the value.</summary>
    public const string Signin = "signin";

    /// <summary>Calls the number in the value, as <c>tel:</c> and the number.</summary>
    public const string Call = "call";

    /// <summary>Opens a payment.</summary>
    [Obsolete("Bot Framework no longer supports payments.")]
    public const string Payment = "payment";

    /// <summary>Sends text and value to the bot and shows the display text in the conversation.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Opens an app by the address in the value.</summary>
    public const string openApp = "openApp";
}
