namespace Azure.AI.TextAnalytics;

/// <summary>What personal data is looked for.</summary>
public enum PiiEntityDomain
{
    /// <summary>All of it.</summary>
    None = 0,

    /// <summary>What counts as protected health information.</summary>
    ProtectedHealthInformation = 1,
}
