using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace EcomBot.Commerce.Recommendations.Trees;

/// <summary>Grows one tree, level by level.</summary>
internal sealed class TreeGrower(BinnedRows rows, Slopes slopes, int[] columns, int depth)
{
    private const int WorthParting = 8192;

    private readonly int[][] _parts = [columns[..(columns.Length / 2)], columns[(columns.Length / 2)..]];

    /// <summary>Gets the questions of the tree, the root first, and the sums of the rows at each answer.</summary>
    /// <param name="chosen">The rows that it learns from.</param>
    public (Split[] Questions, Vector128<float>[] Answers) Grow(int[] chosen)
    {
        var questions = new Split[(1 << depth) - 1];
        List<(int[] Rows, Histogram Sums)> level = [(chosen, Sum(chosen))];
        for (var node = 0; node < questions.Length;)
        {
            var last = node + level.Count == questions.Length;
            var next = new List<(int[] Rows, Histogram Sums)>(2 * level.Count);
            foreach (var (some, sums) in level)
            {
                questions[node] = Split.Best(sums, rows, columns);
                next.AddRange(Part(some, sums, questions[node], last));
                node++;
            }

            level = next;
        }

        return (questions, [.. level.Select(node => Total(node.Rows))]);
    }

    // Few rows are summed up sooner than they are handed out.
    private Histogram Sum(int[] some)
    {
        var sums = new Histogram(rows.Columns);
        if (some.Length < WorthParting)
        {
            sums.Add(rows, slopes, some, columns);
        }
        else
        {
            Parallel.For(0, _parts.Length, part => sums.Add(rows, slopes, some, _parts[part]));
        }

        return sums;
    }

    // Only the smaller half is summed up; the other is what is left.
    private IEnumerable<(int[] Rows, Histogram Sums)> Part(int[] some, Histogram sums, Split question, bool isLast)
    {
        var (below, above) = Part(some, question);
        if (isLast)
        {
            return [(below, sums), (above, sums)];
        }

        var smaller = Sum(below.Length < above.Length ? below : above);
        var larger = Histogram.Rest(sums, smaller, rows.Columns);
        return below.Length < above.Length ? [(below, smaller), (above, larger)] : [(below, larger), (above, smaller)];
    }

    private (int[] Below, int[] Above) Part(int[] some, Split question)
    {
        var parted = new int[some.Length];
        var (low, high) = (0, some.Length);
        foreach (var row in some)
        {
            // Written to both ends and kept at one: no processor could foresee a branch.
            var isAbove = Unsafe.BitCast<bool, byte>(rows.Row(row)[question.Column] > question.Range);
            parted[low] = row;
            parted[high - 1] = row;
            low += 1 - isAbove;
            high -= isAbove;
        }

        return (parted[..low], parted[low..]);
    }

    private Vector128<float> Total(int[] some)
    {
        var total = Vector128<float>.Zero;
        foreach (var row in some)
        {
            total += slopes.Of(row);
        }

        return total;
    }
}
