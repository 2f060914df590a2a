namespace EcomBot.Bot.Insights.Figures;

/// <summary>The figures of a part: a day, a channel, a task.</summary>
/// <typeparam name="TKey">What names the part.</typeparam>
internal sealed record FigureRow<TKey>
{
    public required TKey Key { get; init; }

    public long Messages { get; init; }

    public long Felt { get; init; }

    public long Mood { get; init; }

    public long Positive { get; init; }

    public long Negative { get; init; }

    public long Missed { get; init; }

    public long Contacts { get; init; }

    public long Settled { get; init; }

    public long Solved { get; init; }

    public long Person { get; init; }

    public long Back { get; init; }

    public long BeganBad { get; init; }

    public long Turned { get; init; }

    public long Recovered { get; init; }

    /// <summary>Gets the mean mood from -1 to 1; null where nothing was felt.</summary>
    public double? MeanMood => Felt == 0 ? null : Mood / 1000.0 / Felt;

    /// <summary>Gets the share of settled contacts that were solved; null where none is settled.</summary>
    public double? SolvedShare => Settled == 0 ? null : (double)Solved / Settled;
}

/// <summary>How long replies took.</summary>
/// <param name="Answered">How many messages were replied to.</param>
/// <param name="Milliseconds">How long that took together.</param>
/// <param name="Within">How many took at most so long and longer than the step before; the last step has no end.</param>
internal sealed record AnswerTimes(long Answered, long Milliseconds, IReadOnlyList<(int? AtMost, long Count)> Within)
{
    /// <summary>Gets how long it took on the average, in milliseconds; null where there was none.</summary>
    public double? Mean => Answered == 0 ? null : (double)Milliseconds / Answered;

    /// <summary>The step within which a share of the replies came; null where it is the last.</summary>
    public int? WithinWhich(double share)
    {
        long sum = 0;
        foreach (var (atMost, count) in Within)
        {
            sum += count;
            if (sum >= share * Answered)
            {
                return atMost;
            }
        }
        return null;
    }
}
