using System.ComponentModel.DataAnnotations;
using System.Net;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Web;

/// <summary>How customers' browsers reach the bot.</summary>
public sealed class WebOptions : IValidatableObject
{
    public const string Section = "Web";

    /// <summary>
    /// The address at which customers reach the bot, such as <c>https://chat.shop.example</c>: links in messages begin with it. Default none:
    /// pages take the address that they were asked for, and links the first one that the bot listens on.
    /// </summary>
    [RegularExpression(@"^(https?://[^/?#\s]+/?)?$",
        ErrorMessage = "Web:PublicUrl must be an address without a path, such as https://chat.shop.example, or be empty.")]
    public string PublicUrl { get; set; } = string.Empty;

    /// <summary>
    /// The proxies before the bot that are believed whom they speak for (<c>X-Forwarded-For</c>, <c>-Proto</c>, <c>-Host</c>), as addresses or
    /// networks: <c>10.0.0.5</c>, <c>10.0.0.0/8</c>. Default none.
    /// </summary>
    public string[] Proxies { get; set; } = [];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Proxies
        .Where(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _))
        .Select(proxy => new ValidationResult($"Web:Proxies: {proxy} is neither an address nor a network."));
}

[OptionsValidator]
internal sealed partial class WebOptionsValidator : IValidateOptions<WebOptions>;
