using System.ComponentModel.DataAnnotations;

namespace EcomBot.Bot.Staff;

/// <summary>A directory that people sign in at by OpenID Connect. Without an authority there is none.</summary>
public sealed class StaffOpenIdOptions : IValidatableObject
{
    /// <summary>The directory's address, such as <c>https://login.microsoftonline.com/TENANT/v2.0</c>. Default none.</summary>
    public Uri? Authority { get; set; }

    /// <summary>The bot's application id in the directory; needed with <see cref="Authority"/>.</summary>
    public string? ClientId { get; set; }

    /// <summary>The application's secret; needed with <see cref="Authority"/>.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>The claim that holds a person's roles. Default <c>roles</c>, as Entra ID names app roles; <c>groups</c> for groups.</summary>
    [Required]
    public string RoleClaim { get; set; } = "roles";

    /// <summary>The value of that claim for agents. Default <c>agent</c>.</summary>
    [Required]
    public string AgentRole { get; set; } = StaffRoles.Agent;

    /// <summary>The value of that claim for analysts. Default <c>analyst</c>.</summary>
    [Required]
    public string AnalystRole { get; set; } = StaffRoles.Analyst;

    /// <summary>The value of that claim for admins. Default <c>admin</c>.</summary>
    [Required]
    public string AdminRole { get; set; } = StaffRoles.Admin;

    /// <summary>Whether people sign in at a directory.</summary>
    public bool IsSet => Authority is not null;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsSet)
        {
            yield break;
        }
        if (!Authority!.IsAbsoluteUri || (Authority.Scheme != Uri.UriSchemeHttps && !Authority.IsLoopback))
        {
            yield return new("Staff:OpenId:Authority must be an https address.", [nameof(Authority)]);
        }
        if (string.IsNullOrEmpty(ClientId) || string.IsNullOrEmpty(ClientSecret))
        {
            yield return new("Staff:OpenId:ClientId and Staff:OpenId:ClientSecret are needed where Staff:OpenId:Authority is set.", [nameof(ClientId)]);
        }
    }
}
