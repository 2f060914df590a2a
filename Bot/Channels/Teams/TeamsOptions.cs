using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.Teams;

/// <summary>The shop's app on Microsoft Teams, as <c>teams-package</c> makes it. The bot answers Teams without any of this.</summary>
public sealed class TeamsOptions : IValidatableObject
{
    public const string Section = "Teams";

    /// <summary>The app's name, at most 30 characters. Default <c>EcomBot</c>.</summary>
    [Required, StringLength(30, MinimumLength = 1)]
    public string AppName { get; set; } = "EcomBot";

    /// <summary>The app's version, to be raised with each package that is uploaded. Default <c>1.0.0</c>.</summary>
    [RegularExpression(@"^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})$")]
    public string Version { get; set; } = "1.0.0";

    /// <summary>Who offers the app, at most 32 characters; the package needs it.</summary>
    [StringLength(32)]
    public string DeveloperName { get; set; } = string.Empty;

    /// <summary>The shop's website, https; the package needs it.</summary>
    public Uri? WebsiteUrl { get; set; }

    /// <summary>What the shop does with customers' data, https; the package needs it.</summary>
    public Uri? PrivacyUrl { get; set; }

    /// <summary>The shop's terms of use, https; the package needs it.</summary>
    public Uri? TermsOfUseUrl { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (name, url) in new[]
        {
            (nameof(WebsiteUrl), WebsiteUrl), (nameof(PrivacyUrl), PrivacyUrl), (nameof(TermsOfUseUrl), TermsOfUseUrl),
        })
        {
            if (url is not null && !(url.IsAbsoluteUri && url.Scheme == Uri.UriSchemeHttps && url.AbsoluteUri.Length <= 2048))
            {
                yield return new($"{Section}:{name} must be an https address of at most 2,048 characters.", [name]);
            }
        }
    }
}

[OptionsValidator]
internal sealed partial class TeamsOptionsValidator : IValidateOptions<TeamsOptions>;
