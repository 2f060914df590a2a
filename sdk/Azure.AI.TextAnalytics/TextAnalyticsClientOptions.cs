using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>How a client reaches the service.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticsclientoptions"/>
public class TextAnalyticsClientOptions : ClientOptions
{
    /// <summary>Options for a version of the service.</summary>
    /// <param name="version">The version, the latest by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such version.</exception>
    public TextAnalyticsClientOptions(ServiceVersion version = ServiceVersion.V2023_04_01)
    {
        Version = version switch
        {
            ServiceVersion.V2022_05_01 => "2022-05-01",
            ServiceVersion.V2023_04_01 => "2023-04-01",
            _ => throw new ArgumentOutOfRangeException(nameof(version), version, "This version of the service is not spoken."),
        };
    }

    /// <summary>The versions of the service that are spoken.</summary>
    public enum ServiceVersion
    {
        /// <summary>Of May 2022.</summary>
        V2022_05_01 = 3,

        /// <summary>Of April 2023.</summary>
        V2023_04_01 = 4,
    }

    /// <summary>The country of documents that do not say theirs. Default <c>us</c>.</summary>
    public string DefaultCountryHint { get; set; } = "us";

    /// <summary>The language of documents that do not say theirs. Default <c>en</c>.</summary>
    public string DefaultLanguage { get; set; } = "en";

    /// <summary>The cloud whose tokens are asked for. Default <see cref="TextAnalyticsAudience.AzurePublicCloud"/>.</summary>
    public TextAnalyticsAudience? Audience { get; set; }

    internal string Version { get; }
}
