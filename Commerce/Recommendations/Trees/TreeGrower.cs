namespace EcomBot.Commerce.Recommendations.Trees;

/// <summary>Grows one tree, level by level.</summary>
internal sealed class TreeGrower(BinnedRows rows, Slopes slopes, int[] columns, int depth)
{
    private readonly int[][] _parts = [columns[..(columns.Length / 2)], columns[(columns.Length / 2)..]];

    /// <summary>Gets the questions of the tree, the root first, and the sums of the rows at each answer.</summary>
    /// <param name="chosen">The rows that it learns from.</param>
    public (Split[] Questions, RangeSum[] Answers) Grow(int[] chosen)
    {
        var questions = new Split[(1 << depth) - 1];
        List<(int[] Rows, Histogram Sums)> level = [(chosen, Sum(chosen))];
        for (var node = 0; node < questions.Length;)
        {
            var last = node + level.Count == questions.Length;
            var next = new List<(int[] Rows, Histogram Sums)>(2 * level.Count);
            foreach (var (some, sums) in level)
            {
                questions[node] = BestSplit(sums);
                next.AddRange(Part(some, sums, questions[node], last));
                node++;
            }

            level = next;
        }

        return (questions, [.. level.Select(node => Total(node.Rows))]);
    }

    private Split BestSplit(Histogram sums)
    {
        var best = new Split[_parts.Length];
        Parallel.For(0, _parts.Length, part => best[part] = Split.Best(sums, rows, _parts[part]));
        return best.MaxBy(split => split.Gain);
    }

    private Histogram Sum(int[] some)
    {
        var sums = new Histogram(rows.Columns);
        Parallel.For(0, _parts.Length, part => sums.Add(rows, slopes, some, _parts[part]));
        return sums;
    }

    // Only the smaller half is summed up; the other is what is left.
    private IEnumerable<(int[] Rows, Histogram Sums)> Part(int[] some, Histogram sums, Split question, bool isLast)
    {
        int[] below = Array.FindAll(some, row => rows.Row(row)[question.Column] <= question.Range);
        int[] above = Array.FindAll(some, row => rows.Row(row)[question.Column] > question.Range);
        if (isLast)
        {
            return [(below, sums), (above, sums)];
        }

        var smaller = Sum(below.Length < above.Length ? below : above);
        var larger = Histogram.Rest(sums, smaller, rows.Columns);
        return below.Length < above.Length ? [(below, smaller), (above, larger)] : [(below, larger), (above, smaller)];
    }

    private RangeSum Total(int[] some)
    {
        var total = default(RangeSum);
        foreach (var row in some)
        {
            total.First += slopes.First[row];
            total.Second += slopes.Second[row];
        }

        return total with { Rows = some.Length };
    }
}
