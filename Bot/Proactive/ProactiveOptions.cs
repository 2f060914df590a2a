using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Proactive;

/// <summary>What customers are told without having just written, and when; and how the shop's systems say what happened (<c>POST /api/events</c>).</summary>
public sealed class ProactiveOptions : IValidatableObject
{
    public const string Section = "Proactive";

    /// <summary>What the shop's systems sign events with, at least 32 characters. Without one there is no <c>/api/events</c>. Default none.</summary>
    [RegularExpression("^(.{32,})?$", ErrorMessage = "Proactive:Secret must have at least 32 characters, or be empty.")]
    public string Secret { get; set; } = string.Empty;

    /// <summary>A second secret that is taken beside the first, while the shop's systems change from one to the other. Default none.</summary>
    [RegularExpression("^(.{32,})?$", ErrorMessage = "Proactive:OldSecret must have at least 32 characters, or be empty.")]
    public string OldSecret { get; set; } = string.Empty;

    /// <summary>How far the time of a signed event may be from the bot's, from 10 s to 1 h. Default 5 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "01:00:00")]
    public TimeSpan SignatureHolds { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>From when on nobody is written to, by the customer's own clock. Default 21:00.</summary>
    public TimeOnly QuietFrom { get; set; } = new(21, 0);

    /// <summary>Until when; the same as <see cref="QuietFrom"/> for no quiet hours. Default 08:00.</summary>
    public TimeOnly QuietUntil { get; set; } = new(8, 0);

    /// <summary>The time zone (IANA) of customers whose device told none and whose country says none. Default <c>UTC</c>.</summary>
    [Required]
    public string TimeZone { get; set; } = "UTC";

    /// <summary>How many messages a customer gets within 24 hours, from 1 to 100; further ones wait. Default 4.</summary>
    [Range(1, 100)]
    public int MostADay { get; set; } = 4;

    /// <summary>How many of them within seven days may be about a cart, from 0 to 50. Default 1.</summary>
    [Range(0, 50)]
    public int MostOffersAWeek { get; set; } = 1;

    /// <summary>How long after its last change a cart counts as left behind, from 10 minutes to 7 days. Default 4 hours.</summary>
    [Range(typeof(TimeSpan), "00:10:00", "7.00:00:00")]
    public TimeSpan CartAfter { get; set; } = TimeSpan.FromHours(4);

    /// <summary>How long news are of use; what cannot be told within that time is told no more, from 1 hour to 7 days. Default 2 days.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "7.00:00:00")]
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromDays(2);

    /// <summary>How long it is kept what was told, from 7 to 3650 days. Default 90 days.</summary>
    [Range(typeof(TimeSpan), "7.00:00:00", "3650.00:00:00")]
    public TimeSpan KeepNotices { get; set; } = TimeSpan.FromDays(90);

    /// <summary>Whether the shop's systems can say what happened.</summary>
    internal bool IsOpen => Secret.Length > 0;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
        {
            yield return new($"Proactive:TimeZone: there is no time zone {TimeZone}.", [nameof(TimeZone)]);
        }
    }
}

[OptionsValidator]
internal sealed partial class ProactiveOptionsValidator : IValidateOptions<ProactiveOptions>;
