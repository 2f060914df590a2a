using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.Messenger;

/// <summary>The shop's page on Facebook Messenger. Without a page token the bot is not on Messenger, and nothing of it runs.</summary>
public sealed class MessengerOptions : IValidatableObject
{
    public const string Section = "Messenger";

    /// <summary>The page's access token; without one the bot is not on Messenger.</summary>
    public string PageToken { get; set; } = string.Empty;

    /// <summary>The app's secret, which signs what comes and proves what goes out. Needed with a page token.</summary>
    public string AppSecret { get; set; } = string.Empty;

    /// <summary>What Meta shows once when the webhook is set up; any text of yours. Needed with a page token.</summary>
    public string VerifyToken { get; set; } = string.Empty;

    /// <summary>The app's id, in digits; needed where conversations are handed over between apps.</summary>
    [RegularExpression("^[0-9]{0,20}$")]
    public string AppId { get; set; } = string.Empty;

    /// <summary>The app that conversations are handed to, in digits. Default the page's inbox.</summary>
    [RegularExpression("^[0-9]{1,20}$")]
    public string InboxAppId { get; set; } = "263902037430900";

    /// <summary>Where the Graph API is. Default <c>https://graph.facebook.com/</c>.</summary>
    public Uri GraphUrl { get; set; } = new("https://graph.facebook.com/");

    /// <summary>The version of the Graph API, such as <c>v24.0</c>, the default.</summary>
    [RegularExpression(@"^v[0-9]{1,3}\.[0-9]{1,2}$")]
    public string GraphVersion { get; set; } = "v24.0";

    /// <summary>How long the bot is silent after somebody at the shop wrote in the page's inbox, from 1 minute to 7 days. Default 30 minutes.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan PauseAfterAgent { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long nothing is sent after the page token was refused, from 1 s to 1 h. Default 5 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan PauseAfterRefusedToken { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The shop's page where customers sign in to link their account, by https. Without one, they sign in by what the bot asks.</summary>
    [RegularExpression("^(https://.+)?$", ErrorMessage = "Messenger:LinkUrl must be an https address, or be empty.")]
    public string LinkUrl { get; set; } = string.Empty;

    /// <summary>What the shop signs authorization codes of linked accounts with, at least 32 characters. Needed with <see cref="LinkUrl"/>.</summary>
    [RegularExpression("^(.{32,})?$", ErrorMessage = "Messenger:LinkSecret must have at least 32 characters, or be empty.")]
    public string LinkSecret { get; set; } = string.Empty;

    /// <summary>Whether the bot is on Messenger.</summary>
    internal bool IsOn => PageToken.Length > 0;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsOn && (AppSecret.Length == 0 || VerifyToken.Length == 0))
        {
            yield return new("Messenger:PageToken needs Messenger:AppSecret and Messenger:VerifyToken beside it.");
        }
        if (LinkUrl.Length > 0 && LinkSecret.Length == 0)
        {
            yield return new("Messenger:LinkUrl needs Messenger:LinkSecret beside it.");
        }
    }
}

[OptionsValidator]
internal sealed partial class MessengerOptionsValidator : IValidateOptions<MessengerOptions>;
