namespace EcomBot.Benchmarks.Load;

/// <summary>One of the servers of a comparison, its load and what was measured of it.</summary>
internal sealed class Contestant(string name, TurnLoad load, string text)
{
    private readonly List<LoadResult> _results = [];

    /// <summary>Its name in the table.</summary>
    public string Name => name;

    /// <summary>
    /// Warms all up, then measures them in rounds, one after the other, so that whatever else the machine does meets all alike.
    /// </summary>
    public static async Task CompareAsync(
        IReadOnlyList<Contestant> contestants, int warmUp, int messages, int rounds, CancellationToken cancellationToken)
    {
        foreach (var contestant in contestants)
        {
            await contestant.RunAsync(warmUp, cancellationToken);
        }
        for (var round = 0; round < rounds; round++)
        {
            foreach (var contestant in contestants)
            {
                contestant._results.Add(await contestant.RunAsync(messages, cancellationToken));
            }
        }
    }

    /// <summary>The median of a figure over the rounds.</summary>
    public double Median(Func<LoadResult, double> figure) => Middle(_results.Select(figure));

    /// <summary>The median of the rounds' ratios: each round is compared with the other's beside it.</summary>
    public double ComparedWith(Contestant other, Func<LoadResult, double> figure) =>
        Middle(_results.Zip(other._results, (mine, theirs) => figure(mine) / figure(theirs)));

    private Task<LoadResult> RunAsync(int messages, CancellationToken cancellationToken) => load.RunAsync(messages, text, cancellationToken);

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
