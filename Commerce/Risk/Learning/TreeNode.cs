namespace EcomBot.Commerce.Risk.Learning;

/// <summary>A question about one figure with what follows from either answer, or an answer.</summary>
/// <param name="Column">The figure.</param>
/// <param name="Cut">Up to which value <paramref name="Low"/> follows, above it <paramref name="High"/>.</param>
/// <param name="Answer">What an end of the tree adds to the log-odds.</param>
/// <param name="Low">What follows from a low value; null at an end.</param>
/// <param name="High">What follows from a high one.</param>
internal sealed record TreeNode(int Column, double Cut, double Answer, TreeNode? Low, TreeNode? High)
{
    /// <summary>Gets what the tree says of a row.</summary>
    public double AnswerFor(double[] row)
    {
        var node = this;
        while (node.Low is { } low)
        {
            node = row[node.Column] <= node.Cut ? low : node.High!;
        }

        return node.Answer;
    }
}
