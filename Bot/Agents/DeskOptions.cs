using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Agents;

/// <summary>What holds at the desk.</summary>
public sealed class DeskOptions
{
    public const string Section = "Desk";

    /// <summary>
    /// How long a conversation that a person has may be silent before it is given back to the bot, from 10 minutes to 7 days. Default 2 hours.
    /// </summary>
    [Range(typeof(TimeSpan), "00:10:00", "7.00:00:00")]
    public TimeSpan GiveBackAfter { get; set; } = TimeSpan.FromHours(2);
}

[OptionsValidator]
internal sealed partial class DeskOptionsValidator : IValidateOptions<DeskOptions>;
