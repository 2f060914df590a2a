using System.Runtime.CompilerServices;

namespace EcomBot.Commerce.Recommendations.Trees;

/// <summary>Many small decision trees of one depth, whose answers add up to a score.</summary>
/// <param name="Depth">How many questions lead to an answer.</param>
/// <param name="Columns">The column that each question asks about, tree after tree, the root first.</param>
/// <param name="Limits">The number above which a question is answered with yes.</param>
/// <param name="Answers">The answers, tree after tree.</param>
internal sealed record BoostedTrees(int Depth, int[] Columns, float[] Limits, float[] Answers)
{
    private const int AtOnce = 4;

    /// <summary>Gets the scores of some rows.</summary>
    /// <param name="rows">The rows, one after another.</param>
    /// <param name="width">How many numbers a row has.</param>
    /// <param name="scores">Where the score of each row goes.</param>
    public void Score(ReadOnlySpan<float> rows, int width, Span<float> scores)
    {
        scores.Clear();
        var inner = (1 << Depth) - 1;
        for (int root = 0, answers = 0; root < Columns.Length; root += inner, answers += inner + 1)
        {
            var tree = new Tree(Columns.AsSpan(root, inner), Limits.AsSpan(root, inner), Answers.AsSpan(answers, inner + 1), Depth);
            var first = 0;
            for (; first + AtOnce <= scores.Length; first += AtOnce)
            {
                tree.AddFour(rows[(first * width)..], width, scores[first..]);
            }

            for (; first < scores.Length; first++)
            {
                tree.AddOne(rows.Slice(first * width, width), ref scores[first]);
            }
        }
    }

    /// <summary>One of the trees. Its questions are answered without branches, which no processor could foresee.</summary>
    private readonly ref struct Tree(ReadOnlySpan<int> columns, ReadOnlySpan<float> limits, ReadOnlySpan<float> answers, int depth)
    {
        private readonly ReadOnlySpan<int> _columns = columns;
        private readonly ReadOnlySpan<float> _limits = limits;
        private readonly ReadOnlySpan<float> _answers = answers;

        // A question waits for the one before it; those of four rows do not wait for each other.
        public void AddFour(ReadOnlySpan<float> rows, int width, Span<float> scores)
        {
            var r0 = rows[..width];
            var r1 = rows.Slice(width, width);
            var r2 = rows.Slice(2 * width, width);
            var r3 = rows.Slice(3 * width, width);
            var (n0, n1, n2, n3) = (0, 0, 0, 0);
            for (var level = 0; level < depth; level++)
            {
                (n0, n1, n2, n3) = (After(r0, n0), After(r1, n1), After(r2, n2), After(r3, n3));
            }

            scores[0] += _answers[n0 - _columns.Length];
            scores[1] += _answers[n1 - _columns.Length];
            scores[2] += _answers[n2 - _columns.Length];
            scores[3] += _answers[n3 - _columns.Length];
        }

        public void AddOne(ReadOnlySpan<float> row, ref float score)
        {
            var node = 0;
            for (var level = 0; level < depth; level++)
            {
                node = After(row, node);
            }

            score += _answers[node - _columns.Length];
        }

        private int After(ReadOnlySpan<float> row, int node) =>
            (2 * node) + 1 + Unsafe.BitCast<bool, byte>(row[_columns[node]] > _limits[node]);
    }
}
