namespace Azure.AI.TextAnalytics;

/// <summary>What personal data is looked for.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.piientitydomain"/>
public enum PiiEntityDomain
{
    /// <summary>All of it.</summary>
    None = 0,

    /// <summary>What counts as protected health information.</summary>
    ProtectedHealthInformation = 1,
}
