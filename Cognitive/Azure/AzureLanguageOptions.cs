using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Cognitive.Azure;

/// <summary>How texts are read by Azure AI Language. Without an endpoint the bot reads them itself.</summary>
public sealed class AzureLanguageOptions
{
    public const string Section = "Azure";

    /// <summary>Address of the language resource; none keeps Azure out. Default none.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>Key of the resource; without one the host's Entra ID identity signs in. Default none.</summary>
    public string? Key { get; set; }

    /// <summary>How long a text waits for others to share its call, from 0 to 200 ms. Default 10 ms.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:00.200")]
    public TimeSpan Gathering { get; set; } = TimeSpan.FromMilliseconds(10);

    /// <summary>The longest a message waits for Azure before the bot's own reading is taken, from 100 ms to 10 s. Default 1.5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:00:10")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(1.5);

    /// <summary>The part of failed calls from which Azure is left alone, from 0.05 to 1. Default 0.5.</summary>
    [Range(0.05, 1)]
    public double FailureRatio { get; set; } = 0.5;

    /// <summary>How many calls must have been made within half a minute before that counts, from 2 to 100. Default 4.</summary>
    [Range(2, 100)]
    public int FewestCalls { get; set; } = 4;

    /// <summary>How long Azure is left alone then, from 1 s to 5 min. Default 15 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:05:00")]
    public TimeSpan Break { get; set; } = TimeSpan.FromSeconds(15);
}

[OptionsValidator]
internal sealed partial class AzureLanguageOptionsValidator : IValidateOptions<AzureLanguageOptions>;
