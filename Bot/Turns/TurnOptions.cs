using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Turns;

/// <summary>Within what limits turns run.</summary>
public sealed class TurnOptions
{
    public const string Section = "Turns";

    /// <summary>
    /// How long a channel waits for a turn, from 1 to 60 s. A turn that takes longer is kept, its request is answered, and it goes on.
    /// Default 8 s.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan AnswerWithin { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>How long the delivery of one reply may take before it is tried again, from 1 to 60 s. Default 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan DeliverWithin { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How many turns run at once, from 1 to 1000; others wait. Default 32.</summary>
    [Range(1, 1000)]
    public int AtOnce { get; set; } = 32;

    /// <summary>How many activities may wait and run in one instance, from 1 to 100000; further ones are refused with Retry-After. Default 2000.</summary>
    [Range(1, 100_000)]
    public int Waiting { get; set; } = 2000;

    /// <summary>How long a reply that cannot be delivered is tried again, from 1 minute to 7 days. Default 24 h.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How long an instance may be silent before others take over what it left, from 2 to 25 s. Default 12 s.</summary>
    [Range(typeof(TimeSpan), "00:00:02", "00:00:25")]
    public TimeSpan DeadAfter { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>How long a conversation that is not used is kept, from 1 day to 10 years. Default 90 days.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan KeepConversations { get; set; } = TimeSpan.FromDays(90);
}

[OptionsValidator]
internal sealed partial class TurnOptionsValidator : IValidateOptions<TurnOptions>;
