using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Dialogs.Session;

/// <summary>What holds for a conversation over all tasks.</summary>
public sealed class SessionOptions
{
    public const string Section = "Session";

    /// <summary>The silence after which a customer is asked whether to go on with a task, from 5 minutes to 7 days. Default 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "7.00:00:00")]
    public TimeSpan AskAfter { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Angry messages in a row, or tasks that failed, after which a person is offered, from 1 to 10. Default 2.</summary>
    [Range(1, 10)]
    public int PersonAfter { get; set; } = 2;

    /// <summary>How sure a message must be angry to count, from 0 to 1. Default 0.6.</summary>
    [Range(0d, 1d)]
    public double AngryFrom { get; set; } = 0.6;
}

[OptionsValidator]
internal sealed partial class SessionOptionsValidator : IValidateOptions<SessionOptions>;
