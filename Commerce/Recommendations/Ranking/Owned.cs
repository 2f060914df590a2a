namespace EcomBot.Commerce.Recommendations.Ranking;

/// <summary>Whether what a customer has comes again.</summary>
internal enum Owned
{
    /// <summary>Where it is bought again by nature.</summary>
    ByNature,

    /// <summary>Always.</summary>
    Welcome,

    /// <summary>Never.</summary>
    Barred,
}
