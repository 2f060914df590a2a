using System.Diagnostics;

namespace EcomBot.Benchmarks.Recommendations;

/// <summary>Means over all tested customers.</summary>
internal sealed record RankingScores(double Recall10, double Ndcg10, double Hit10, double Recall20, double MeanMilliseconds, double P99Milliseconds)
{
    private const int Long = 20;
    private const int Short = 10;

    /// <summary>Scores lists in the protocol of the public sets: a list of ten or twenty out of all products.</summary>
    /// <param name="trial">Who is asked for, and what they bought.</param>
    /// <param name="newOnly">Whether what they had is no answer.</param>
    /// <param name="list">The lists.</param>
    public static RankingScores Of(Trial trial, bool newOnly, TopList list)
    {
        var each = new List<RankingScores>();
        var times = new List<double>();
        for (var user = 0; user < trial.Truth.Count; user++)
        {
            var had = trial.Log.Customers[user].SelectMany(visit => visit.Products).ToHashSet();
            if (trial.Truth[user] is { } bought && bought.Where(item => !newOnly || !had.Contains(item)).ToHashSet() is { Count: > 0 } truth)
            {
                var start = Stopwatch.GetTimestamp();
                var top = list(trial.Log.Customers[user], had, Long);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                each.Add(Of(truth, top));
            }
        }

        times.Sort();
        return new(each.Average(one => one.Recall10), each.Average(one => one.Ndcg10), each.Average(one => one.Hit10),
            each.Average(one => one.Recall20), times.Average(), times[(int)(times.Count * 0.99)]);
    }

    private static RankingScores Of(HashSet<int> truth, IReadOnlyList<int> top)
    {
        var gain = top.Take(Short).Select((item, place) => truth.Contains(item) ? Discount(place) : 0).Sum();
        var ideal = Enumerable.Range(0, Math.Min(Short, truth.Count)).Sum(Discount);
        var (hits10, hits20) = (top.Take(Short).Count(truth.Contains), top.Take(Long).Count(truth.Contains));
        return new((double)hits10 / truth.Count, gain / ideal, hits10 > 0 ? 1 : 0, (double)hits20 / truth.Count, 0, 0);
    }

    private static double Discount(int place) => 1 / Math.Log2(place + 2);
}
