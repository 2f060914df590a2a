namespace EcomBot.Commerce.Recommendations.Trees;

/// <summary>Many small decision trees of one depth, whose answers add up to a score.</summary>
/// <param name="Depth">How many questions lead to an answer.</param>
/// <param name="Columns">The column that each question asks about, tree after tree, the root first.</param>
/// <param name="Limits">The number above which a question is answered with yes.</param>
/// <param name="Answers">The answers, tree after tree.</param>
internal sealed record BoostedTrees(int Depth, int[] Columns, float[] Limits, float[] Answers)
{
    /// <summary>Gets the score of a row.</summary>
    public float Score(ReadOnlySpan<float> row)
    {
        var (inner, score) = ((1 << Depth) - 1, 0f);
        for (int root = 0, answers = 0; root < Columns.Length; root += inner, answers += inner + 1)
        {
            var node = 0;
            for (var level = 0; level < Depth; level++)
            {
                node = (2 * node) + (row[Columns[root + node]] > Limits[root + node] ? 2 : 1);
            }

            score += Answers[answers + node - inner];
        }

        return score;
    }
}
