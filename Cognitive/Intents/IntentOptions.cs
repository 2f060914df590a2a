using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Cognitive.Intents;

/// <summary>How intents are learnt.</summary>
public sealed class IntentOptions
{
    public const string Section = "Intents";

    /// <summary>
    /// The folder that keeps what was learnt, so that a start with the same phrases does not learn again. Relative to the
    /// working directory. Default <c>data</c>.
    /// </summary>
    [Required]
    public string CacheFolder { get; set; } = "data";
}

[OptionsValidator]
internal sealed partial class IntentOptionsValidator : IValidateOptions<IntentOptions>;
