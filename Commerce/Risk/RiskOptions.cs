using System.ComponentModel.DataAnnotations;

namespace EcomBot.Commerce.Risk;

/// <summary>When a request of a customer is checked by a person before anything happens.</summary>
public sealed class RiskOptions
{
    public const string Section = "Commerce:Risk";

    /// <summary>The probability of misuse from which a request is held, from 0.05 to 1. Default 0.7; 1 holds by rules alone.</summary>
    [Range(0.05, 1)]
    public double HoldFrom { get; set; } = 0.7;

    /// <summary>How many parcels of a customer may be reported missing within a year without doubt, from 1 to 100. Default 1.</summary>
    [Range(1, 100)]
    public int MissingParcelsWithoutDoubt { get; set; } = 1;

    /// <summary>How many of the latest orders the models learn from, from 1,000 to 5,000,000. Default 200,000.</summary>
    [Range(1_000, 5_000_000)]
    public int OrdersToLearnFrom { get; set; } = 200_000;
}
