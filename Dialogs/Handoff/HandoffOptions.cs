using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Dialogs.Handoff;

/// <summary>When people of the shop take conversations over.</summary>
public sealed class HandoffOptions : IValidatableObject
{
    public const string Section = "Handoff";

    /// <summary>The time zone of the working hours, such as <c>America/Chicago</c>. Default <c>UTC</c>.</summary>
    [Required]
    public string TimeZone { get; set; } = "UTC";

    /// <summary>When people begin to work. Default 09:00.</summary>
    public TimeOnly Opens { get; set; } = new(9, 0);

    /// <summary>When they stop; earlier than <see cref="Opens"/> for a shift over midnight, the same for all day long. Default 18:00.</summary>
    public TimeOnly Closes { get; set; } = new(18, 0);

    /// <summary>The days on which they work. Default (null): Monday to Friday.</summary>
    public IList<DayOfWeek>? Days { get; set; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
        {
            yield return new($"Handoff:TimeZone: there is no time zone {TimeZone}.", [nameof(TimeZone)]);
        }
    }
}

[OptionsValidator]
internal sealed partial class HandoffOptionsValidator : IValidateOptions<HandoffOptions>;
