using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.SignIn;

/// <summary>How the shop's own pages tell the bot which customer is signed in there.</summary>
public sealed class PageTokenOptions
{
    public const string Section = "PageTokens";

    /// <summary>
    /// The secret that the shop's back end signs with, at least 32 characters. The token is a JSON Web Token (RFC 7519) signed by HS256, with
    /// the customer's id as <c>sub</c>, <c>ecombot</c> as <c>aud</c>, and <c>exp</c>. Without a secret no token is taken.
    /// </summary>
    [RegularExpression("^(.{32,})?$", ErrorMessage = "PageTokens:Secret must have at least 32 characters, or be empty.")]
    public string? Secret { get; set; }

    /// <summary>The longest time that a token may hold, from 1 minute to 1 day. Default 10 minutes.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan Longest { get; set; } = TimeSpan.FromMinutes(10);
}

[OptionsValidator]
internal sealed partial class PageTokenOptionsValidator : IValidateOptions<PageTokenOptions>;
