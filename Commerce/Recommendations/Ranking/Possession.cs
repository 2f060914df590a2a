namespace EcomBot.Commerce.Recommendations.Ranking;

/// <summary>How a customer bought one product so far.</summary>
internal struct Possession
{
    /// <summary>In how many visits.</summary>
    public float Times;

    /// <summary>The same, with earlier visits counting less.</summary>
    public float Fading;

    /// <summary>How many visits ago last.</summary>
    public float VisitsAgo;

    /// <summary>How many days before now last.</summary>
    public float LastDaysAgo;

    /// <summary>How many days before now first.</summary>
    public float FirstDaysAgo;
}
