namespace EcomBot.Bot.Storage.Insights;

/// <summary>What became of the recommendations of a product on a day.</summary>
internal sealed class ShelfRow
{
    /// <summary>The day, from 1970.</summary>
    public required int Day { get; init; }

    public required string Product { get; init; }

    public long Shown { get; set; }

    public long Clicked { get; set; }

    public long Bought { get; set; }
}

/// <summary>How far something was counted.</summary>
internal sealed class CounterRow
{
    /// <summary>What is counted.</summary>
    public required string Name { get; init; }

    /// <summary>The place, as JSON.</summary>
    public required string Place { get; init; }
}
