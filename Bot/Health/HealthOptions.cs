using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Health;

/// <summary>Who may see how the bot is doing.</summary>
public sealed class HealthOptions
{
    public const string Section = "Health";

    /// <summary>Whether <c>/metrics</c> is for everybody who reaches the bot, or for this machine alone. Default false: for this machine alone.</summary>
    public bool OpenMetrics { get; set; }

    /// <summary>Where figures are sent by OTLP, such as <c>http://collector:4317</c>. Default nowhere.</summary>
    public Uri? Otlp { get; set; }

    /// <summary>How long the database may take before the bot counts as not ready, from 100 ms to 30 s. Default 2 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:00:30")]
    public TimeSpan ReadyWithin { get; set; } = TimeSpan.FromSeconds(2);
}

[OptionsValidator]
internal sealed partial class HealthOptionsValidator : IValidateOptions<HealthOptions>;
