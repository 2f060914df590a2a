namespace EcomBot.Bot.Storage.Insights;

/// <summary>The sums over all messages of a day, channel, language, task and product, and over the contacts that began with them.</summary>
internal sealed class CellRow : IProductCutRow
{
    /// <summary>The day, from 1970.</summary>
    public required int Day { get; init; }

    public required string Channel { get; init; }

    public required string Language { get; init; }

    public required string Task { get; init; }

    public required string Product { get; init; }

    public long Messages { get; set; }

    /// <summary>How many of the messages had words, and so a mood.</summary>
    public long Felt { get; set; }

    /// <summary>The moods of those summed up, each from -1000 to 1000.</summary>
    public long Mood { get; set; }

    public long Positive { get; set; }

    public long Negative { get; set; }

    /// <summary>How many messages got no answer.</summary>
    public long Missed { get; set; }

    /// <summary>How many messages the bot replied to; the columns below cut them by how long that took.</summary>
    public long Answered { get; set; }

    /// <summary>How long that took together, in milliseconds.</summary>
    public long AnswerTime { get; set; }

    public long Within100 { get; set; }

    public long Within250 { get; set; }

    public long Within500 { get; set; }

    public long Within1000 { get; set; }

    public long Within2000 { get; set; }

    public long Within5000 { get; set; }

    public long Within10000 { get; set; }

    public long Contacts { get; set; }

    /// <summary>How many contacts are settled: a day has passed, a person took part, or the customer came back.</summary>
    public long Settled { get; set; }

    /// <summary>How many were solved: no person, and no contact of the customer within a day.</summary>
    public long Solved { get; set; }

    public long Person { get; set; }

    public long Back { get; set; }

    /// <summary>How many began with a negative message.</summary>
    public long BeganBad { get; set; }

    /// <summary>How many became negative later.</summary>
    public long Turned { get; set; }

    /// <summary>How many were negative at some time and ended otherwise.</summary>
    public long Recovered { get; set; }
}
