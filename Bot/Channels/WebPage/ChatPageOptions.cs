using System.ComponentModel.DataAnnotations;
using EcomBot.Bot.Web;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.WebPage;

/// <summary>How the chat page looks.</summary>
public sealed class ChatPageOptions : IValidatableObject
{
    public const string Section = "ChatPage";

    private const string Colour = "^#[0-9a-fA-F]{6}$";

    /// <summary>What stands above the chat, such as the shop's name, at most 60 characters. Default "Customer service" in the customer's language.</summary>
    [StringLength(60)]
    public string? Title { get; set; }

    /// <summary>The shop's colour on light ground, as <c>#RRGGBB</c>.</summary>
    [RegularExpression(Colour, ErrorMessage = "ChatPage:Accent must be a colour such as #0f5c5c.")]
    public string Accent { get; set; } = "#0f5c5c";

    /// <summary>The shop's colour on dark ground, as <c>#RRGGBB</c>.</summary>
    [RegularExpression(Colour, ErrorMessage = "ChatPage:AccentDark must be a colour such as #5fc9bd.")]
    public string AccentDark { get; set; } = "#5fc9bd";

    /// <summary>The origins that pictures of products come from, such as <c>https://cdn.shop.example</c>; the page loads no others. Default none.</summary>
    public string[] ImageOrigins { get; set; } = [];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => WebOrigin.Check("ChatPage:ImageOrigins", ImageOrigins);
}

[OptionsValidator]
internal sealed partial class ChatPageOptionsValidator : IValidateOptions<ChatPageOptions>;
