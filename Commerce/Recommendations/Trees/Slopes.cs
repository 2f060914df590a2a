namespace EcomBot.Commerce.Recommendations.Trees;

/// <summary>How the loss changes with each row's score: a softmax over the rows of a group, against those that were right.</summary>
internal sealed class Slopes(Examples examples)
{
    // A customer who bought fifty things says as much as one who bought five.
    private const float MostRight = 5;

    private readonly int[] _starts = examples.Starts();

    /// <summary>Gets the scores so far.</summary>
    public float[] Scores { get; } = new float[examples.RowCount];

    /// <summary>Gets the first derivative of each row.</summary>
    public float[] First { get; } = new float[examples.RowCount];

    /// <summary>Gets the second derivative of each row.</summary>
    public float[] Second { get; } = new float[examples.RowCount];

    /// <summary>Gets the rows of a group.</summary>
    public Range RowsOf(int group) => _starts[group].._starts[group + 1];

    /// <summary>Brings the derivatives up to date with the scores.</summary>
    public void Update() => Parallel.For(0, examples.Groups.Count, Update);

    private void Update(int group)
    {
        var (rows, isRight) = (RowsOf(group), examples.Groups[group].IsRight);
        var scores = Scores[rows];
        var first = First.AsSpan(rows);
        var second = Second.AsSpan(rows);
        float right = isRight.Count(one => one);
        var weight = Math.Min(1, MostRight / right);
        var highest = scores.Max();
        var total = scores.Sum(score => MathF.Exp(score - highest));
        for (var row = 0; row < scores.Length; row++)
        {
            var share = MathF.Exp(scores[row] - highest) / total;
            first[row] = weight * ((right * share) - (isRight[row] ? 1 : 0));
            second[row] = MathF.Max(1e-6f, weight * right * share * (1 - share));
        }
    }
}
