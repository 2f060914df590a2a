namespace EcomBot.Commerce.Anomalies.Rates;

/// <summary>What is usual in a part of the shop, and how much speaks for it being otherwise now.</summary>
internal sealed class PartRate
{
    /// <summary>Gets the part.</summary>
    public required Slice Part { get; init; }

    /// <summary>Gets or sets how many cases there were before the recent ones.</summary>
    public double Cases { get; set; }

    /// <summary>Gets or sets how many of them failed.</summary>
    public double Failed { get; set; }

    /// <summary>Gets or sets how much the recent cases speak for a higher rate, as the logarithm of how much likelier it makes them.</summary>
    public double Evidence { get; set; }

    /// <summary>Gets or sets since when they do.</summary>
    public DateTimeOffset Since { get; set; }

    /// <summary>Gets or sets how much the cases since an alert speak for all being as usual again.</summary>
    public double Calm { get; set; }

    /// <summary>Adds a case to what is usual.</summary>
    public void Count(RateEvent one)
    {
        Cases++;
        Failed += one.IsFailureOf(Part) ? 1 : 0;
    }

    /// <summary>Weighs a case for a rate against the usual one; what speaks against it takes back no more than was there.</summary>
    public void Weigh(RateEvent one, double usual)
    {
        if (Evidence == 0)
        {
            Since = one.At;
        }

        Evidence = Math.Max(0, Evidence + Ratio(one.IsFailureOf(Part), Alarming(usual), usual));
    }

    /// <summary>Weighs a case for all being as usual again after an alert.</summary>
    public void WeighCalm(RateEvent one, double usual, double observed) =>
        Calm = Math.Max(0, Calm + Ratio(one.IsFailureOf(Part), usual, Math.Max(observed, Alarming(usual))));

    /// <summary>Gets the lowest rate that is worth an alert where another is usual.</summary>
    public static double Alarming(double usual) => Math.Min(0.95, Math.Max(3 * usual, usual + 0.2));

    private static double Ratio(bool failed, double one, double other)
    {
        var (high, low) = (Math.Clamp(one, 0.001, 0.97), Math.Clamp(other, 0.001, 0.97));
        return failed ? Math.Log(high / low) : Math.Log((1 - high) / (1 - low));
    }
}
