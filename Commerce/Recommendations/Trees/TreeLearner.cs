using System.Runtime.CompilerServices;

namespace EcomBot.Commerce.Recommendations.Trees;

/// <summary>Learns trees one after another, each from what those before it got wrong (gradient boosting).</summary>
/// <remarks>Each tree sees other groups and other columns, so that none of them decides alone. The same examples give the same trees.</remarks>
internal static class TreeLearner
{
    private const int Trees = 250;
    private const int Depth = 5;
    private const float Rate = 0.05f;
    private const double GroupsEach = 0.7;
    private const double ColumnsEach = 0.3;

    /// <summary>Learns from examples.</summary>
    public static BoostedTrees Learn(Examples examples, CancellationToken cancellationToken)
    {
        var (rows, slopes, random) = (new BinnedRows(examples), new Slopes(examples), new Random(1));
        var (columns, limits, answers) = (new List<int>(), new List<float>(), new List<float>());
        for (var tree = 0; tree < Trees; tree++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            slopes.Update();
            var grower = new TreeGrower(rows, slopes, Some(examples.Columns, ColumnsEach, random), Depth);
            var (questions, sums) = grower.Grow(slopes.RowsOf(Some(examples.Groups.Count, GroupsEach, random)));
            var given = Array.ConvertAll(sums, sum => Rate * Split.Answer(sum));
            Apply(rows, slopes, questions, given);
            columns.AddRange(questions.Select(question => question.Column));
            limits.AddRange(questions.Select(question => question.Gain > 0 ? rows.Limits(question.Column)[question.Range] : float.MaxValue));
            answers.AddRange(given);
        }

        return new(Depth, [.. columns], [.. limits], [.. answers]);
    }

    private static int[] Some(int count, double share, Random random)
    {
        var all = Enumerable.Range(0, count).ToArray();
        random.Shuffle(all);
        return all[..Math.Max(1, (int)(count * share))];
    }

    private static void Apply(BinnedRows rows, Slopes slopes, Split[] questions, float[] answers) =>
        Parallel.For(0, slopes.Scores.Length, row =>
        {
            var node = 0;
            var ranges = rows.Row(row);
            while (node < questions.Length)
            {
                node = (2 * node) + 1 + Unsafe.BitCast<bool, byte>(ranges[questions[node].Column] > questions[node].Range);
            }

            slopes.Scores[row] += answers[node - questions.Length];
        });
}
