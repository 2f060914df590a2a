using System.ComponentModel.DataAnnotations;
using EcomBot.Bot.Web;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Who may use the bot's own Direct Line, and within what limits.</summary>
public sealed class DirectLineOptions : IValidatableObject
{
    public const string Section = "DirectLine";

    /// <summary>What callers other than the bot's own page show to get tokens, at least 16 characters. Without one, only the page gets any.</summary>
    [RegularExpression("^(.{16,})?$", ErrorMessage = "DirectLine:Secret must have at least 16 characters, or be empty.")]
    public string? Secret { get; set; }

    /// <summary>Web origins beside the bot's own whose pages may show the chat and open conversations, such as <c>https://shop.example</c>. Default
    /// none.</summary>
    public string[] AllowedOrigins { get; set; } = [];

    /// <summary>How much one customer and one network address may ask for.</summary>
    [ValidateObjectMembers]
    public DirectLineLimits Limits { get; set; } = new();

    /// <summary>How long a token is good for, from 20 minutes (clients renew theirs every 15) to a day. Default 30 minutes.</summary>
    [Range(typeof(TimeSpan), "00:20:00", "1.00:00:00")]
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>The largest file that a customer may send, in bytes, from 1 KiB to 25 MiB. Default 4 MiB.</summary>
    [Range(1024, 25 * 1024 * 1024)]
    public int MaxUploadBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>The media types of files that a customer may send. Default photos and PDF.</summary>
    public string[] UploadTypes { get; set; } = ["image/jpeg", "image/png", "image/webp", "image/gif", "application/pdf"];

    /// <summary>How long a client waits for the turn its activity started before it is answered anyway, from 1 to 60 s. Default 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan AnswerWithin { get; set; } = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => WebOrigin.Check("DirectLine:AllowedOrigins", AllowedOrigins);
}

[OptionsValidator]
internal sealed partial class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>;
