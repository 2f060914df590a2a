using System.ComponentModel.DataAnnotations;

namespace EcomBot.Commerce.Anomalies;

/// <summary>How the shop's figures are watched.</summary>
public sealed class AnomalyOptions
{
    public const string Section = "Commerce:Anomalies";

    /// <summary>How unusual an hour must be to raise an alert, from 0.9 to 0.999999. Default 0.995: about one in two hundred by every look.</summary>
    [Range(0.9, 0.999999)]
    public double AlertFrom { get; set; } = 0.995;

    /// <summary>Days of hourly figures that are kept and compared with, from 14 to 365. Default 60.</summary>
    [Range(14, 365)]
    public int DaysToCompare { get; set; } = 60;

    /// <summary>Words in a carrier's event that say that a parcel did not arrive. Default (null): English ones.</summary>
    public IList<string>? FailureWords { get; set; }

    // A list that had its default from the beginning would be added to by the settings, not replaced.
    internal bool IsFailure(string? text) => text is not null
        && (FailureWords ?? ["fail", "undeliver", "return to sender", "returned to sender", "lost", "not delivered", "could not be delivered", "refused"])
            .Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
