using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Insights;

/// <summary>How what customers write is counted.</summary>
public sealed class InsightsOptions
{
    public const string Section = "Insights";

    /// <summary>How long after a message it is counted, from 100 ms to 10 min. Default 2 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:10:00")]
    public TimeSpan CountEvery { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>In how many conversations a question must have been asked to be shown, from 1 to 100: what one customer asks may tell who it is.
    /// Default 2.</summary>
    [Range(1, 100)]
    public int FewestAsking { get; set; } = 2;

    /// <summary>How long sums are kept, from 7 days to 10 years. Default 400 days. The conversations behind them are kept as long as
    /// <see cref="Turns.TurnOptions.KeepConversations"/> says.</summary>
    [Range(typeof(TimeSpan), "7.00:00:00", "3660.00:00:00")]
    public TimeSpan KeepFigures { get; set; } = TimeSpan.FromDays(400);
}

[OptionsValidator]
internal sealed partial class InsightsOptionsValidator : IValidateOptions<InsightsOptions>;
