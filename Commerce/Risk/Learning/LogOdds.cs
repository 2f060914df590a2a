namespace EcomBot.Commerce.Risk.Learning;

/// <summary>Probabilities as log-odds, in which evidence adds up.</summary>
internal static class LogOdds
{
    /// <summary>Gets the probability, from 0 to 1.</summary>
    public static double ToProbability(double odds) => 1 / (1 + Math.Exp(-odds));

    /// <summary>Gets the log-odds of a probability strictly between 0 and 1.</summary>
    public static double Of(double probability) => Math.Log(probability / (1 - probability));
}
